"""The only maker of revisions. One is never edited: new content is a new revision, and old submissions keep theirs."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from django.db import transaction
from django.db.models import Max

from .kinds import Kind
from .markdown import render
from .models import Problem, Revision, Tag, TestCase
from .packages import Package, PackageCase


@dataclass(frozen=True)
class Content:
    """All that a revision holds."""

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

    @property
    def digest(self) -> str:
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()


def content_of(package: Package) -> Content:
    """The content of a built package."""
    reference = package.reference
    return Content(
        kind=package.config.kind,
        signature=package.signature.to_dict() if package.signature else None,
        checker=package.config.checker,
        time_limit_ms=package.config.limits.time_limit_ms,
        memory_limit_kib=package.config.limits.memory_limit_kib,
        statement=package.statement,
        hints=list(package.config.hints),
        reference_source=reference.source if reference else "",
        reference_language=reference.language or "" if reference else "",
        cases=list(package.cases),
    )


@transaction.atomic
def create_revision(problem: Problem, content: Content) -> Revision:
    """Makes the problem's revision with this content the current one; makes it first where there is none."""
    Problem.objects.select_for_update().get(pk=problem.pk)  # two at once must not take the same number
    digest = content.digest
    revision = problem.revisions.filter(digest=digest).first() or insert_revision(problem, content, digest)
    if problem.current_revision_id != revision.pk:
        problem.current_revision = revision
        problem.save(update_fields=["current_revision"])
    return revision


def insert_revision(problem: Problem, content: Content, digest: str) -> Revision:
    newest = problem.revisions.aggregate(newest=Max("number"))["newest"] or 0
    revision = Revision.objects.create(
        problem=problem,
        number=newest + 1,
        digest=digest,
        kind=content.kind,
        signature=content.signature,
        checker=content.checker,
        time_limit_ms=content.time_limit_ms,
        memory_limit_kib=content.memory_limit_kib,
        statement=content.statement,
        statement_html=render(content.statement),
        hints=content.hints,
        reference_source=content.reference_source,
        reference_language=content.reference_language,
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
        )
        for position, case in enumerate(content.cases, 1)
    )
    return revision


def expected_of(case: PackageCase) -> str:
    if case.expected is None:
        raise ValueError(f"case {case.name} has no expected answer: build its package first")
    return case.expected


@transaction.atomic
def store_package(package: Package) -> tuple[Revision, bool]:
    """Stores a built package; tells whether its problem is new. Only a new one is published: the admin has the say."""
    problem, is_new = Problem.objects.get_or_create(slug=package.slug, defaults={"is_published": True})
    problem.title = package.config.name
    problem.difficulty = package.config.difficulty
    problem.package_digest = package.digest
    problem.save(update_fields=["title", "difficulty", "package_digest"])
    problem.tags.set(get_tags(package.config.tags))
    return create_revision(problem, content_of(package)), is_new


def get_tags(names: Iterable[str]) -> list[Tag]:
    return [Tag.objects.get_or_create(name=name)[0] for name in names]
