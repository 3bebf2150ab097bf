"""The judging core: pure standard library, knows nothing of Django, Redis or HTTP."""

from . import languages
from .checkers import Checker, CheckerError
from .compiling import prepare
from .judging import judge
from .languages import Language
from .sandbox import Sandbox, SandboxError
from .signature import InputError, Signature, SignatureError
from .task import Case, CaseResult, Compiled, Event, Judged, JudgeError, Limits, Task
from .verdicts import Verdict

__all__ = [
    "Case",
    "CaseResult",
    "Checker",
    "CheckerError",
    "Compiled",
    "Event",
    "InputError",
    "JudgeError",
    "Judged",
    "Language",
    "Limits",
    "Sandbox",
    "SandboxError",
    "Signature",
    "SignatureError",
    "Task",
    "Verdict",
    "judge",
    "languages",
    "prepare",
]
