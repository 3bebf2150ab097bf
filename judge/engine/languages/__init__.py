"""Languages are folders: whatever folder here has a language.toml is one."""

from functools import lru_cache
from pathlib import Path

from .config import LanguageConfigError, read_config
from .context import EMPTY
from .language import BOXED, Language, Paths

__all__ = ["BOXED", "EMPTY", "Language", "LanguageConfigError", "Paths", "load"]


@lru_cache
def load(folder: Path = Path(__file__).parent) -> dict[str, Language]:
    """The languages by id, in the order of their names. LanguageConfigError when one of them is not well formed."""
    languages = [_load_one(path.parent) for path in folder.glob("*/language.toml")]
    return {language.id: language for language in sorted(languages, key=lambda language: language.name.lower())}


def _load_one(folder: Path) -> Language:
    language = Language(id=folder.name, folder=folder, config=read_config(folder / "language.toml"))
    language.check()
    return language
