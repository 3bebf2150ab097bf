"""The site's texts in other languages: locale/ has a catalogue for each, in two files of the gettext format.

python -m setup.translations update   brings the catalogues up to date with the code: new texts are empty, old ones gone
python -m setup.translations compile  makes of them what the site reads, in var/locale (a step of the set-up)
"""

import json
import re
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

from setup.places import LOCALE, ROOT

SITE, FRONT_END = "django.po", "djangojs.po"
APPS = ("api", "community", "judge", "lab", "problems", "templates")
NOT_OURS = {"catalog", "engine", "attacks", "migrations"}
# Lines of a catalogue's head that say nothing here, or change whenever nothing else does.
_FORM = re.compile(
    r'^"(?:Project-Id|Report-Msgid|POT-Creation|PO-Revision|Last-Translator|Language-Team|Generated-By)[^\n]*\n', re.M
)
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}


def collect(name: str) -> Catalog:
    """All texts of the code, for the catalogue with this file name."""
    catalog = Catalog(project="LeetSim", fuzzy=False)
    for path, found in _extract_front_end() if name == FRONT_END else _extract_site():
        for _line, message, _comments, context in found:
            catalog.add(message, context=context, locations=[(path, 0)])
    return catalog


def _extract_site() -> Iterator[tuple[str, list]]:
    for app in APPS:
        for file in sorted((ROOT / app).rglob("*")):
            path = file.relative_to(ROOT)
            if NOT_OURS & set(path.parts):
                continue
            if file.suffix == ".py":
                yield str(path), list(extract("python", BytesIO(file.read_bytes()), KEYWORDS))
            elif file.suffix == ".html":
                # Calls among blanks; in brackets, since they are indented as the template is.
                code = f"({templatize(file.read_text(), origin=str(path))})"
                yield str(path), list(extract("python", BytesIO(code.encode()), KEYWORDS))


def _extract_front_end() -> Iterator[tuple[str, list]]:
    for file in sorted((ROOT / "frontend").rglob("*.js")):
        yield str(file.relative_to(ROOT)), list(extract("javascript", BytesIO(file.read_bytes()), {"say": None}))


def read(file: Path) -> Catalog:
    with file.open("rb") as opened:
        return read_po(opened, locale=file.parent.parent.name)


def list_catalogues() -> list[Path]:
    return sorted((ROOT / "locale").glob("*/LC_MESSAGES/*.po"))


def update() -> None:
    for file in list_catalogues():
        catalog = read(file)
        catalog.update(collect(file.name), no_fuzzy_matching=True)
        catalog.obsolete.clear()
        _write(catalog, file)


def _write(catalog: Catalog, file: Path) -> None:
    written = BytesIO()
    write_po(written, catalog, width=120, sort_output=True, no_location=True, omit_header=False)
    file.write_text(_FORM.sub("", written.getvalue().decode()).lstrip("\n"))


def compile_all() -> None:
    for file in list_catalogues():
        catalog = read(file)
        folder = LOCALE / file.parent.parent.name
        if file.name == FRONT_END:
            words = {message.id: message.string for message in catalog if message.id and message.string}
            (folder / "words.json").write_text(json.dumps(words, ensure_ascii=False))
        else:
            (folder / "LC_MESSAGES").mkdir(parents=True, exist_ok=True)
            with (folder / "LC_MESSAGES" / "django.mo").open("wb") as opened:
                write_mo(opened, catalog)


if __name__ == "__main__":
    commands = {"update": update, "compile": compile_all}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    commands[sys.argv[1]]()
