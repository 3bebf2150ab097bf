"""Packages from elsewhere: read, built, stored as a problem that nobody sees yet, and verified."""

import re
import tempfile
from pathlib import Path

from django.db import transaction

from judge.engine import JudgeError, Sandbox, SandboxError

from . import packages, polygon, verification
from .models import Job, PackageImport, Problem, Revision
from .packages import Package, PackageError
from .packages.config import SLUG
from .revisions import content_of, find_or_make_revision, get_tags

MAX_SLUG = 100


def slug_of(name: str) -> str:
    """The problem's address, from the name of a folder or an archive."""
    stem = re.sub(r"\.(zip|kpp)$", "", name, flags=re.IGNORECASE)
    return re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-")[:MAX_SLUG].strip("-")


def check_slug(slug: str) -> None:
    if not SLUG.fullmatch(slug) or len(slug) > MAX_SLUG:
        raise PackageError(f"{slug!r} can't be a problem's name: small letters, digits and hyphens, such as two-sum")


def read(path: Path, *, slug: str) -> Package:
    """A package of any kind that is known here; raises PackageError."""
    check_slug(slug)
    files = packages.load(path)
    if polygon.is_polygon(files):
        files = polygon.convert(files)
    return packages.read_files(files, slug=slug)


@transaction.atomic
def store(package: Package) -> Revision:
    """Keep a built package as a problem. A new one is not published; of a published one the current revision stays."""
    problem, _ = Problem.objects.get_or_create(slug=package.slug, defaults={"title": package.config.name})
    problem.title = package.config.name
    problem.difficulty = package.config.difficulty
    problem.package_digest = package.digest
    revision = find_or_make_revision(problem, content_of(package))
    if not problem.is_published:
        problem.current_revision = revision
    problem.save(update_fields=["title", "difficulty", "package_digest", "current_revision"])
    problem.tags.set(get_tags(package.config.tags))
    return revision


# --- from the admin ---------------------------------------------------------------------------------------------------


def request(name: str, archive: bytes, *, slug: str) -> PackageImport:
    """Have a worker import an archive; raises PackageError when the slug can't be one."""
    check_slug(slug)
    job = PackageImport.objects.create(name=name[:200], slug=slug, archive=archive)
    verification.send(job)
    return job


def carry_on(job: PackageImport, sandbox: Sandbox) -> None:
    """All of it is one step; verifying comes after it."""
    if not verification.begin_step(job):
        return
    try:
        with tempfile.TemporaryDirectory(prefix="leetsim-") as folder:
            path = Path(folder, "package.zip")
            path.write_bytes(bytes(job.archive or b""))
            package = packages.build(read(path, slug=job.slug), sandbox)
    except (PackageError, JudgeError, SandboxError) as error:
        end(job, is_right=False, notes=[str(error)[:2000]])
        return
    with transaction.atomic():
        revision = store(package)
        checked = verification.request(revision, makes_current=True)
        end(job, is_right=True, notes=list(package.notes), problem=revision.problem, verification=checked)


def end(job: PackageImport, **fields: object) -> None:
    verification.end_step(job, step=1, status=Job.Status.DONE, archive=None, **fields)
