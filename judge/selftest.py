"""The built-in attacks on a worker's sandbox, started by staff, who watch the table fill.

A run is one record in Redis, written by the worker that has it: nothing depends on it, so it may be lost.
"""

import contextlib
import socket
from typing import Any

from django.conf import settings
from redis.exceptions import RedisError

from judge import queues
from judge.attacks import KINDS, AttackError, Trial, load
from judge.engine import JudgeError, Sandbox, SandboxError
from problems.models import Toolchain

KEY = "sandbox-selftest"
KEPT_S = 7 * 24 * 3600


def start(kinds: list[str]) -> None:
    """Ask a worker to try the attacks of these kinds, or all; takes the place of the last run. Raises RedisError."""
    chosen = [kind for kind in KINDS if kind in kinds] or list(KINDS)
    queues.send_selftest(chosen)
    _keep({"state": "queued", "kinds": chosen, "rows": []})


def read() -> dict[str, Any] | None:
    """The last run: state (queued, running, done), kinds, host, found, total, rows, held, broken and message."""
    return _recall(KEY)


def run(kinds: list[str]) -> None:
    """The RQ job."""
    record: dict[str, Any] = {"state": "running", "kinds": kinds, "host": socket.gethostname(), "rows": []}
    try:
        attacks = [attack for attack in load(*kinds) if attack.language.available]
        record |= {"total": len(attacks), "found": Sandbox.describe()}
        _keep(record)
        with Trial(settings.LEETSIM_STATE_DIR) as trial:
            for attack in attacks:
                outcome = trial.run(attack)
                record["rows"].append(
                    {
                        "attack": attack.name,
                        "tried": attack.tried,
                        "answered": outcome.answered,
                        "held": outcome.held,
                        "problems": outcome.problems,
                    }
                )
                _keep(record)
    except (AttackError, JudgeError, SandboxError) as error:
        record["message"] = f"It could not go on: {error}"
    _keep(record | {"state": "done"})


def announce() -> None:
    """Say what this host offers to the sandbox, and which figures are exact."""
    with contextlib.suppress(RedisError):
        queues.keep(f"sandbox-of-{socket.gethostname()}", Sandbox.describe(), seconds=KEPT_S)


def read_hosts() -> dict[str, dict[str, str]]:
    """What the hosts that announce their languages offer to the sandbox."""
    hosts = Toolchain.objects.order_by("host").values_list("host", flat=True).distinct()
    found = {host: _recall(f"sandbox-of-{host}") for host in hosts}
    return {host: words for host, words in found.items() if words}


def _keep(record: dict[str, Any]) -> None:
    held = sum(row["held"] for row in record["rows"])
    with contextlib.suppress(RedisError):
        queues.keep(KEY, record | {"held": held, "broken": len(record["rows"]) - held}, seconds=KEPT_S)


def _recall(name: str) -> Any:
    with contextlib.suppress(RedisError):
        return queues.recall(name)
    return None
