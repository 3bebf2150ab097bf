"""What scripts say, for pages in other languages than English."""

import json
from functools import cache

from django import template
from django.conf import settings
from django.utils.translation import get_language

register = template.Library()


@register.simple_tag
def front_end_words() -> dict[str, str]:
    """By their English; empty for English."""
    return _read(get_language() or settings.LANGUAGE_CODE)


@cache
def _read(language: str) -> dict[str, str]:
    for folder in settings.LOCALE_PATHS:
        file = folder / language / "words.json"
        if file.exists():
            words: dict[str, str] = json.loads(file.read_text())
            return words
    return {}
