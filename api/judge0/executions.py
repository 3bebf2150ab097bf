"""Judge0's submissions as ours: a Run of a problem without a page, whose only sample is the stdin that was sent.

So they have the same queue, workers, limits and ledger as everything else.
"""

import base64
import binascii
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User

from api.errors import Invalid
from api.judge0.languages import IDS, list_numbered
from api.judge0.statuses import STATUSES, find_message, find_signal, find_status
from api.models import Execution
from judge import services
from judge.engine import Verdict
from judge.engine.programs import AuthorsProgram
from judge.forms import SubmissionForm
from judge.models import Submission
from problems.kinds import Kind
from problems.models import Problem, Revision
from problems.packages import PackageCase
from problems.revisions import Content, find_or_make_revision

SLUG = "judge0"
ANYTHING, EXPECTED = "anything", "expected"  # what comparison.py is told
TIME_LIMIT_S, MOST_TIME_S = 5.0, 15.0
WALL_TIME_LIMIT_S, MOST_WALL_TIME_S = 10.0, 30.0
MEMORY_LIMIT_KIB, LEAST_MEMORY_KIB, MOST_MEMORY_KIB = 128_000, 2_048, 512_000
LONGEST_STDIN_KIB = 256
TEXTS = ("source_code", "stdin", "expected_output", "stdout", "stderr", "compile_output", "message")
DEFAULT_FIELDS = ("stdout", "time", "memory", "stderr", "token", "compile_output", "message", "status")
NOT_OFFERED = (
    "additional_files",
    "callback_url",
    "command_line_arguments",
    "compiler_options",
    "cpu_extra_time",
    "enable_network",
    "enable_per_process_and_thread_memory_limit",
    "enable_per_process_and_thread_time_limit",
    "max_file_size",
    "max_processes_and_or_threads",
    "redirect_stderr_to_stdout",
    "stack_limit",
)


def execute(user: User, sent: Mapping[str, Any], *, base64_encoded: bool) -> Execution:
    """Queue it. Raises errors.Invalid, admission.Refused."""
    refuse_what_is_not_offered(sent)
    language = list_numbered().get(sent["language_id"])
    if language is None:
        known = ", ".join(map(str, list_numbered()))
        raise Invalid(
            [("language_id", f"language with id {sent['language_id']} doesn't exist here; there are {known}")]
        )
    texts = {name: read_text(sent, name, base64_encoded=base64_encoded) for name in TEXTS[:3]}
    data = {"language": language.id, "source": texts["source_code"] or ""}
    form = SubmissionForm(data, revision=Revision(kind=Kind.STDIO), mode=Submission.Mode.SUBMIT)
    if not form.is_valid():
        raise Invalid.of_form(form, language="language_id", source="source_code")
    # It has no current revision, and so no page.
    problem, _ = Problem.objects.get_or_create(slug=SLUG, defaults={"title": "Sent through the Judge0 interface"})
    problem.current_revision = find_or_make_revision(problem, describe_content(sent, texts))
    mode = Submission.Mode.RUN
    submission = services.submit(user=user, problem=problem, mode=mode, **form.cleaned_data)
    return Execution.objects.create(submission=submission)


def refuse_what_is_not_offered(sent: Mapping[str, Any]) -> None:
    errors = [(name, "is not offered by this site; leave it out") for name in NOT_OFFERED if sent.get(name)]
    if sent.get("number_of_runs") not in (None, 1):
        errors.append(("number_of_runs", "must be 1 on this site"))
    if errors:
        raise Invalid(errors)


def read_text(sent: Mapping[str, Any], name: str, *, base64_encoded: bool) -> str | None:
    text: str | None = sent.get(name)
    if text is None:
        return None
    if base64_encoded:
        try:
            text = base64.b64decode(re.sub(r"\s", "", text), validate=True).decode()
        except (binascii.Error, ValueError):
            raise Invalid([(name, "is not base64 of UTF-8 text; or leave out base64_encoded=true")]) from None
    if "\0" in text:
        raise Invalid([(name, "has a NUL byte, which this site does not take")])
    if len(text) > LONGEST_STDIN_KIB * 1024:
        raise Invalid([(name, f"is longer than {LONGEST_STDIN_KIB} KiB")])
    return text


def describe_content(sent: Mapping[str, Any], texts: Mapping[str, str | None]) -> Content:
    expected = texts["expected_output"]
    case = PackageCase(
        name="stdin",
        is_sample=True,
        input=texts["stdin"] or "",
        expected=expected or "",
        arguments=(ANYTHING if expected is None else EXPECTED,),
    )
    seconds = min(sent.get("cpu_time_limit") or TIME_LIMIT_S, sent.get("wall_time_limit") or WALL_TIME_LIMIT_S)
    return Content(
        kind=Kind.STDIO,
        signature=None,
        checker={"validator": read_comparison()},
        time_limit_ms=max(1, round(seconds * 1000)),
        memory_limit_kib=round(sent.get("memory_limit") or MEMORY_LIMIT_KIB),
        statement="",
        hints=[],
        reference_source="",
        reference_language="",
        cases=[case],
    )


@cache
def read_comparison() -> dict[str, Any]:
    file = Path(__file__).with_name("comparison.py")
    return AuthorsProgram(file.name, "python3", file.read_text()).to_dict()


def describe(execution: Execution, fields: str, *, base64_encoded: bool) -> dict[str, Any]:
    """What Judge0 would answer; `fields` is a list with commas, "*" all of them, "" the usual ones."""
    known = describe_all(execution)
    wanted = list(known) if fields == "*" else fields.split(",") if fields else DEFAULT_FIELDS
    if unknown := [name for name in wanted if name not in known]:
        raise Invalid([("fields", f"invalid fields: [{', '.join(unknown)}]")])
    if base64_encoded:
        for name in TEXTS:
            known[name] = None if known[name] is None else base64.b64encode(known[name].encode()).decode()
    return {name: known[name] for name in wanted}


def describe_all(execution: Execution) -> dict[str, Any]:
    submission = execution.submission
    [case] = submission.revision.cases.all()
    result = submission.results[0] if submission.results else {}
    ran = bool(submission.results)
    number = find_status(submission)
    language_id = next(number for number, id in IDS.items() if id == submission.language)
    limit = f"{submission.revision.time_limit_ms / 1000}"
    return dict.fromkeys(NOT_OFFERED) | {
        "source_code": submission.source,
        "language_id": language_id,
        "language": {"id": language_id, "name": submission.language_name},
        "stdin": case.input or None,
        "expected_output": None if ANYTHING in case.arguments else case.expected,
        "number_of_runs": 1,
        "cpu_time_limit": limit,
        "wall_time_limit": limit,
        "memory_limit": submission.revision.memory_limit_kib,
        "stdout": result.get("output") or None,
        "stderr": result.get("stderr") or None,
        "compile_output": submission.compile_output or None,
        "message": find_message(submission) or None,
        "exit_code": find_exit_code(submission),
        "exit_signal": find_signal(submission),
        "status_id": number,
        "status": {"id": number, "description": STATUSES[number]},
        "created_at": f"{submission.created_at:%Y-%m-%dT%H:%M:%S.%fZ}",
        "finished_at": f"{submission.judged_at:%Y-%m-%dT%H:%M:%S.%fZ}" if submission.judged_at else None,
        "token": str(execution.token),
        "time": f"{submission.cpu_ms / 1000:.3f}" if ran and submission.cpu_ms is not None else None,
        "wall_time": f"{submission.wall_ms / 1000:.3f}" if ran and submission.wall_ms is not None else None,
        "memory": submission.peak_memory_kib if ran else None,
    }


def find_exit_code(submission: Submission) -> int | None:
    """None where nobody knows it any more."""
    if submission.verdict in (Verdict.AC, Verdict.WA):
        return 0
    said = re.match(r"Exited with code (\d+)", find_message(submission))
    return int(said[1]) if said else None
