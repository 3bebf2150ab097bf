"""How busy the hosts of workers and web processes are: each says so in Redis, for the system page alone."""

import os
import socket
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from judge import queues

KEPT_S = 30
ANNOUNCE_EVERY_S = 5.0


@dataclass(frozen=True)
class Load:
    average: float  # runnable processes over the last minute
    cores: int


def announce_load() -> None:
    """Of this host. Raises RedisError."""
    load = Load(round(os.getloadavg()[0], 2), len(os.sched_getaffinity(0)))
    queues.keep(_name(socket.gethostname()), asdict(load), seconds=KEPT_S)


def read_loads(hosts: Iterable[str]) -> dict[str, Load]:
    """By host, of those that have spoken lately. Raises RedisError."""
    found = {host: queues.recall(_name(host)) for host in sorted(set(hosts))}
    return {host: Load(**load) for host, load in found.items() if load}


def _name(host: str) -> str:
    return f"load:{host}"
