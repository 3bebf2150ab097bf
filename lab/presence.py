"""Which web processes there are: each says so in Redis every other second, for the system page alone."""

import json
import logging
import os
import socket
import threading
import time
from dataclasses import dataclass

from prometheus_client import REGISTRY
from redis.exceptions import RedisError
from rq.utils import as_text

from judge import hosts, queues
from lab import dropping

logger = logging.getLogger(__name__)

KEY = "leetsim:webs"
ANNOUNCE_EVERY_S = 2.0
GONE_AFTER_S = 7.0


@dataclass(frozen=True)
class Web:
    host: str
    pid: int
    sockets: int


def keep_announcing() -> None:
    """In the background, until this process ends."""
    threading.Thread(target=_run, name="presence", daemon=True).start()


def _run() -> None:
    name = f"{socket.gethostname()}:{os.getpid()}"
    works, ear = True, dropping.Ear()
    while True:
        try:
            _announce(name)
            ear.listen()
            works = True
        except RedisError as error:
            if works:
                logger.warning("this process is missing from the system page, Redis is away: %s", error)
            works = False
        time.sleep(ANNOUNCE_EVERY_S)


def _announce(name: str) -> None:
    redis = queues.share_connection()
    sockets = int(REGISTRY.get_sample_value("leetsim_open_sockets") or 0)
    # By Redis's clock, so that no host's matters.
    value = {"at": redis.time()[0], "sockets": sockets}
    redis.hset(KEY, name, json.dumps(value))
    hosts.announce_load()


def list_webs() -> list[Web]:
    """Those that spoke lately; the others are forgotten. Raises RedisError."""
    redis = queues.share_connection()
    now = redis.time()[0]
    webs = []
    for name, text in redis.hgetall(KEY).items():
        value = json.loads(text)
        if now - value["at"] > GONE_AFTER_S:
            redis.hdel(KEY, name)
            continue
        host, _, pid = as_text(name).rpartition(":")
        webs.append(Web(host, int(pid), value["sockets"]))
    return sorted(webs, key=lambda web: (web.host, web.pid))
