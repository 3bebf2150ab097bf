"""What the problem page needs to know: the languages, their starter code, the samples."""

from typing import Any

from django.contrib.auth.models import AnonymousUser, User

from judge.engine import languages

from .models import Problem
from .progress import find_progress

FIRST_LANGUAGE = "python3"


def choose_language(wanted: str) -> languages.Language:
    """The wanted language if it can be used here, else the first one that can."""
    known = languages.load()
    usable = [language for language in known.values() if language.available]
    for name in (wanted, FIRST_LANGUAGE):
        if name in known and known[name].available:
            return known[name]
    return usable[0] if usable else next(iter(known.values()))


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
    chosen = choose_language(language)
    return {
        "problem": problem,
        "revision": revision,
        "samples": revision.cases.filter(is_sample=True),
        "progress": find_progress(user, [problem]).get(problem.pk, ""),
        "languages": languages.load().values(),
        "chosen_language": chosen,
        "source": chosen.starter(signature) if source is None else source,
        "own_input": own_input,
        "workspace_data": {
            "slug": problem.slug,
            "languages": {
                language.id: {"name": language.name, "editor": language.editor, "starter": language.starter(signature)}
                for language in languages.load().values()
                if language.available
            },
        },
    }
