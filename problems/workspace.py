"""What the problem page needs to know: the languages, their starter code, the samples."""

import posixpath
from collections.abc import Mapping, Sequence
from typing import Any

from django.contrib.auth.models import AnonymousUser, User

from judge.engine import Language, Signature, languages

from .drafts import read_drafts
from .markdown import IMAGES
from .models import Problem, Revision
from .progress import find_in_flight, find_progress
from .toolchains import list_offered

FIRST_LANGUAGE = "python3"


def choose_language(wanted: str, offered: Mapping[str, Language]) -> Language:
    """The wanted language if the site offers it, else one that it offers."""
    known = offered or languages.load()
    return known.get(wanted) or known.get(FIRST_LANGUAGE) or next(iter(known.values()))


def build_workspace(
    problem: Problem,
    *,
    user: User | AnonymousUser,
    language: str = "",
    source: str | None = None,
    own_inputs: Sequence[str] = (),
) -> dict[str, Any]:
    """The context of problems/detail.html. `source` None: the user's draft, or the starter code of the language."""
    revision = problem.current_revision
    assert revision is not None, "a problem page is shown for published problems alone"
    signature = revision.engine_signature
    offered = list_offered()
    chosen = choose_language(language, offered)
    drafts = read_drafts(user, problem)
    samples = list(revision.cases.filter(is_sample=True))
    draft = drafts.get(chosen.id)
    return {
        "problem": problem,
        "revision": revision,
        "samples": samples,
        "downloads": list_downloads(problem, revision),
        "origin": describe_origin(revision.origin),
        "similar": Problem.objects.published().filter(slug__in=revision.similar),
        "in_flight": find_in_flight(user, problem),
        "progress": find_progress(user, [problem]).get(problem.pk, ""),
        "languages": languages.load().values(),
        "offered": offered,
        "chosen_language": chosen,
        "source": source if source is not None else draft["source"] if draft else chosen.starter(signature),
        "own_inputs": own_inputs,
        "workspace_data": {
            "slug": problem.slug,
            "user": user.pk or 0,
            "languages": {
                language.id: {"name": language.name, "editor": language.editor, "starter": language.starter(signature)}
                for language in offered.values()
            },
            "drafts": drafts,
            "isGiven": source is not None,
            "fields": list_fields(signature),
            "samples": [sample.input for sample in samples],
            "ownInputs": list(own_inputs),
        },
    }


def list_fields(signature: Signature | None) -> list[dict[str, str]]:
    """What one case's input consists of, line by line; an empty "type" is not checked in the browser.

    A stdio problem has one field, the whole input.
    """
    if signature is None:
        return []
    if signature.is_class:
        return [{"name": "methods", "type": "string[]"}, {"name": "arguments", "type": "any[]"}]
    return [
        {"name": param.name, "type": "" if param.node_of or param.ties else str(param.type)}
        for param in signature.arguments
    ]


def list_downloads(problem: Problem, revision: Revision) -> list[dict[str, str]]:
    """The files that are not shown in a text."""
    paths = revision.attachments.values_list("path", flat=True)
    return [
        {"name": posixpath.basename(path), "url": problem.get_file_url(path)}
        for path in paths
        if path.startswith("attachments/") or not path.lower().endswith(IMAGES)
    ]


def describe_origin(origin: Mapping[str, Any]) -> str:
    """Who made it, where it was, and under what license: a license may ask for it to be said."""
    credits = origin.get("credits")
    author = credits.get("authors") if isinstance(credits, dict) else credits or origin.get("author")
    parts = [list_names(author), list_names(origin.get("source")), str(origin.get("rights_owner") or "")]
    license = origin.get("license")
    # Of a problem of the catalogue, the license of its text is the site's own affair.
    if license and license not in ("unknown", "cc0", "public domain"):
        parts.append(f"license: {license}")
    return " · ".join(dict.fromkeys(filter(None, parts)))


def list_names(value: Any) -> str:
    """A name, a mapping with one, or a list of such."""
    names = value if isinstance(value, list) else [value]
    return ", ".join(str(name.get("name", "")) if isinstance(name, dict) else str(name) for name in names if name)
