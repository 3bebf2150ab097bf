"""The only maker of revisions. One is never edited: new content is a new revision, and old submissions keep theirs."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from django.db import transaction
from django.db.models import Max

from judge.engine.programs import AuthorsProgram

from .kinds import Kind
from .markdown import render
from .models import DEFAULT_OUTPUT_KIB, Attachment, JurySubmission, Problem, Revision, Tag, TestCase
from .packages import Attachment as PackageAttachment
from .packages import Expectation, Package, PackageCase, Submission, fill_samples
from .packages.cases import load_arguments


@dataclass(frozen=True)
class Content:
    """All that a revision holds, and the jury's submissions that go with it."""

    kind: Kind
    signature: dict[str, Any] | None
    checker: Any
    time_limit_ms: int
    memory_limit_kib: int
    statement: str
    hints: list[str]
    reference_source: str
    reference_language: str
    cases: list[PackageCase]  # samples first, each with its expected answer
    output_limit_kib: int = DEFAULT_OUTPUT_KIB
    editorial: str = ""
    similar: list[str] = field(default_factory=list)
    input_validators: list[dict[str, Any]] = field(default_factory=list)
    groups: dict[str, Any] | None = None
    origin: dict[str, Any] = field(default_factory=dict)
    is_native: bool = True
    submissions: list[Submission] = field(default_factory=list)
    attachments: list[PackageAttachment] = field(default_factory=list)

    @property
    def digest(self) -> str:
        """Of all but the jury's submissions: they only tell whether the rest is right."""
        content = asdict(replace(self, submissions=[]))
        return hashlib.sha256(json.dumps(content, sort_keys=True, default=describe).encode()).hexdigest()


def describe(value: Any) -> Any:
    """What JSON has no word for."""
    return hashlib.sha256(value).hexdigest() if isinstance(value, bytes) else sorted(value)


def content_of(package: Package) -> Content:
    """The content of a built package."""
    reference, settings = package.reference, package.config
    return Content(
        kind=settings.kind,
        signature=package.signature.to_dict() if package.signature else None,
        checker=settings.checker,
        time_limit_ms=settings.limits.time_limit_ms,
        memory_limit_kib=settings.limits.memory_limit_kib,
        output_limit_kib=max(1, settings.limits.output_limit_bytes // 1024),
        statement=package.statement,
        editorial=package.editorial,
        hints=list(settings.hints),
        similar=list(settings.similar),
        reference_source=reference.source if reference and not reference.more_files else "",
        reference_language=reference.language if reference and not reference.more_files else "",
        input_validators=[program.to_dict() for program in package.input_validators],
        groups=package.groups.to_dict() if settings.metadata.scoring else None,
        origin=dict(settings.metadata.origin),
        is_native=settings.is_native,
        submissions=list(package.submissions),
        attachments=list(package.attachments),
        cases=list(package.cases),
    )


def read_content(revision: Revision) -> Content:
    """The opposite of making the revision."""
    return Content(
        kind=Kind(revision.kind),
        signature=revision.signature,
        checker=revision.checker,
        time_limit_ms=revision.time_limit_ms,
        memory_limit_kib=revision.memory_limit_kib,
        output_limit_kib=revision.output_limit_kib,
        statement=revision.statement,
        editorial=revision.editorial,
        hints=revision.hints,
        similar=revision.similar,
        reference_source=revision.reference_source,
        reference_language=revision.reference_language,
        input_validators=revision.input_validators,
        groups=revision.groups,
        origin=revision.origin,
        is_native=revision.is_native,
        submissions=[read_submission(row) for row in revision.jury_submissions.all()],
        attachments=[PackageAttachment(row.path, bytes(row.content)) for row in revision.attachments.all()],
        cases=[read_case(row) for row in revision.cases.all()],
    )


def read_submission(row: JurySubmission) -> Submission:
    program = None if row.program is None else AuthorsProgram.from_dict(row.program)
    return Submission(row.path, program, Expectation.from_dict(row.expected), row.reason)


def read_case(row: TestCase) -> PackageCase:
    return PackageCase(
        name=row.name,
        is_sample=row.is_sample,
        input=row.input,
        expected=row.expected,
        explanation=row.explanation,
        arguments=tuple(row.arguments),
        input_arguments=load_arguments(row.input_arguments),
    )


@transaction.atomic
def create_revision(problem: Problem, content: Content) -> Revision:
    """Makes the problem's revision with this content the current one; makes it first where there is none."""
    revision = find_or_make_revision(problem, content)
    if problem.current_revision_id != revision.pk:
        problem.current_revision = revision
        problem.save(update_fields=["current_revision"])
    return revision


@transaction.atomic
def find_or_make_revision(problem: Problem, content: Content) -> Revision:
    Problem.objects.select_for_update().get(pk=problem.pk)  # two at once must not take the same number
    digest = content.digest
    revision = problem.revisions.filter(digest=digest).first() or insert_revision(problem, content, digest)
    if [read_submission(row) for row in revision.jury_submissions.all()] != content.submissions:
        replace_jury_submissions(revision, content.submissions)
    return revision


def insert_revision(problem: Problem, content: Content, digest: str) -> Revision:
    newest = problem.revisions.aggregate(newest=Max("number"))["newest"] or 0
    paths = [attachment.path for attachment in content.attachments]
    statement = fill_samples(content.statement, content.cases)
    revision = Revision.objects.create(
        problem=problem,
        number=newest + 1,
        digest=digest,
        kind=content.kind,
        signature=content.signature,
        checker=content.checker,
        time_limit_ms=content.time_limit_ms,
        memory_limit_kib=content.memory_limit_kib,
        output_limit_kib=content.output_limit_kib,
        statement=content.statement,
        statement_html=render(statement, files=list_files(problem, "statement", paths)),
        editorial=content.editorial,
        editorial_html=render(content.editorial, files=list_files(problem, "solution", paths)),
        hints=content.hints,
        similar=content.similar,
        reference_source=content.reference_source,
        reference_language=content.reference_language,
        input_validators=content.input_validators,
        groups=content.groups,
        origin=content.origin,
        is_native=content.is_native,
    )
    TestCase.objects.bulk_create(
        TestCase(
            revision=revision,
            position=position,
            is_sample=case.is_sample,
            name=case.name,
            input=case.input,
            expected=expected_of(case),
            explanation=case.explanation,
            arguments=list(case.arguments),
            input_arguments=case.input_arguments,
        )
        for position, case in enumerate(content.cases, 1)
    )
    Attachment.objects.bulk_create(
        Attachment(revision=revision, path=file.path, content=file.content) for file in content.attachments
    )
    return revision


def replace_jury_submissions(revision: Revision, submissions: Sequence[Submission]) -> None:
    revision.jury_submissions.all().delete()
    JurySubmission.objects.bulk_create(
        JurySubmission(
            revision=revision,
            position=position,
            path=submission.path,
            program=submission.program.to_dict() if submission.program else None,
            reason=submission.reason,
            expected=submission.expected.to_dict(),
        )
        for position, submission in enumerate(submissions, 1)
    )


def preview_text(text: str, field: str, problem: Problem | None) -> str:
    """HTML of a "statement" or an "editorial" that is not saved yet."""
    revision = problem.current_revision if problem else None
    if problem is None or revision is None:
        return render(text)
    if field == "statement":
        text = fill_samples(text, [read_case(case) for case in revision.cases.filter(is_sample=True)])
    paths = list(revision.attachments.values_list("path", flat=True))
    return render(text, files=list_files(problem, "solution" if field == "editorial" else field, paths))


def list_files(problem: Problem, folder: str, paths: Sequence[str]) -> dict[str, str]:
    """Where a text in this folder finds the files that it names."""
    return {
        path.removeprefix(f"{folder}/").removeprefix(f"problem_{folder}/"): problem.get_file_url(path) for path in paths
    }


def expected_of(case: PackageCase) -> str:
    if case.expected is None:
        raise ValueError(f"case {case.name} has no expected answer: build its package first")
    return case.expected


def get_tags(names: Iterable[str]) -> list[Tag]:
    return [Tag.objects.get_or_create(name=name)[0] for name in names]
