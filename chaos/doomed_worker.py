"""A worker that dies at a chosen moment, as kill -9 at that moment would have it.

The code that it runs is the site's own. Around some of its functions it looks for a file in $CHAOS_DOOM_FOLDER with the
name of the moment: the first worker that can remove it dies there and then.
"""

import functools
import os
import signal
import threading
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from chaos.moments import POISON
from judge import events, jobs, services
from judge.engine import CaseResult, Event, Sandbox, Task
from judge.worker import JudgeWorker

COMPILING_S = 0.03

_FOLDER = Path(os.environ["CHAOS_DOOM_FOLDER"])


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def die_if_doomed(moment: str) -> None:
    if is_doomed(moment):
        die()


def is_doomed(moment: str) -> bool:
    try:
        (_FOLDER / moment).unlink()
    except FileNotFoundError:
        return False
    return True


def _dying_before(moment: str, function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def doomed(*args: Any, **options: Any) -> Any:
        die_if_doomed(moment)
        return function(*args, **options)

    return doomed


def _judge(task: Task, sandbox: Sandbox) -> Generator[Event]:
    die_if_doomed("after-claim")
    if is_doomed("compiling"):
        threading.Timer(COMPILING_S, die).start()
    cases = 0
    for event in judge(task, sandbox):
        if POISON in task.source:
            die()
        cases += isinstance(event, CaseResult)
        if cases:
            die_if_doomed("between-cases")
        yield event


judge = jobs.judge
jobs.judge = _judge
services.claim = _dying_before("before-claim", services.claim)
services.finish = _dying_before("before-commit", services.finish)
events.publish_change = _dying_before("before-news", events.publish_change)


class DoomedWorker(JudgeWorker):
    pass
