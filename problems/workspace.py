"""What the problem page needs to know: the languages, their starter code, the samples."""

from collections.abc import Mapping
from typing import Any

from django.contrib.auth.models import AnonymousUser, User

from judge.engine import Language, languages

from .models import Problem
from .progress import find_progress
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
    own_input: str = "",
) -> dict[str, Any]:
    """The context of problems/detail.html. `source` None: the starter code of the language."""
    revision = problem.current_revision
    assert revision is not None, "a problem page is shown for published problems alone"
    signature = revision.engine_signature
    offered = list_offered()
    chosen = choose_language(language, offered)
    return {
        "problem": problem,
        "revision": revision,
        "samples": revision.cases.filter(is_sample=True),
        "progress": find_progress(user, [problem]).get(problem.pk, ""),
        "languages": languages.load().values(),
        "offered": offered,
        "chosen_language": chosen,
        "source": chosen.starter(signature) if source is None else source,
        "own_input": own_input,
        "workspace_data": {
            "slug": problem.slug,
            "languages": {
                language.id: {"name": language.name, "editor": language.editor, "starter": language.starter(signature)}
                for language in offered.values()
            },
        },
    }
