"""Everything that people read can be translated, and is: German is the proof."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from setup import translations
from setup.places import ROOT

TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
# Of the API's page, which is written for programmers, in English as its descriptions are.
ENGLISH = {"api/docs.html", "api/_fields.html", "api/_type.html"}
MARKED = re.compile(
    r"{%\s*blocktranslate.*?endblocktranslate\s*%}|{%\s*comment.*?endcomment\s*%}|{#.*?#}"
    r"|{%\s*block \w+_(?:class|attributes)\s*%}.*?{%\s*endblock\s*%}",
    re.DOTALL,
)
TAG = re.compile(r"{%.*?%}|{{.*?}}", re.DOTALL)
ARGUMENT = re.compile(r'{%\s*include [^%]*\btitle="([^"]*)"')
PLACE = re.compile(r"%\(\w+\)[.\d]*[sdf]|{\w+}|<\w+")
WORD = re.compile(r"[A-Za-z]{2,}")
SAME_EVERYWHERE = {"LeetSim", "ms"}


class TextFinder(HTMLParser):
    """The words of text nodes, and of the attributes that people see or hear."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style", "code", "kbd", "svg"):
            self.inside.append(tag)
        seen = ("title", "aria-label", "placeholder", "alt", "data-hint")
        self.texts += [value for name, value in attrs if name in seen and value]

    def handle_endtag(self, tag: str) -> None:
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data: str) -> None:
        if not self.inside:
            self.texts.append(data)


def list_unmarked(template: str) -> Iterator[str]:
    yield from ARGUMENT.findall(template)
    finder = TextFinder()
    finder.feed(TAG.sub("", MARKED.sub("", template)))
    for text in finder.texts:
        if set(WORD.findall(text)) - SAME_EVERYWHERE:
            yield " ".join(text.split())


def test_what_is_not_marked_is_found():
    assert list(list_unmarked('<p title="Oh">{% translate "fine" %} {{ x }} bad</p>')) == ["Oh", "bad"]
    assert list(list_unmarked('{% include "a.html" with title="Plain" %}')) == ["Plain"]
    assert list(list_unmarked("{% block page_class %}wide{% endblock %}<code>x = yes</code>")) == []


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_text_of_a_template_is_marked(path: Path):
    if str(path.relative_to(ROOT / "templates")) not in ENGLISH:
        assert list(list_unmarked(path.read_text())) == []


@pytest.mark.parametrize("file", translations.list_catalogues(), ids=lambda file: file.name)
def test_the_catalogue_has_every_text_of_the_code_and_no_other(file: Path):
    catalog, wanted = translations.read(file), translations.collect(file.name)
    known, used = ({message.id for message in messages} for messages in (catalog, wanted))
    assert used ^ known == set(), "python -m setup.translations update"
    for message in catalog:
        if message.id:
            ids = [message.id] if isinstance(message.id, str) else list(message.id)
            strings = [message.string] if isinstance(message.string, str) else list(message.string or ())
            assert len(strings) == len(ids)
            assert all(strings), f"{message.id} has no translation"
            places = [set(PLACE.findall(text)) for text in (ids[-1], strings[-1])]
            assert places[0] == places[1], message.id


@pytest.mark.django_db
def test_a_page_speaks_the_browsers_language(client: Client):
    page = client.get("/problems/", headers={"accept-language": "de-AT,de;q=0.9,en;q=0.5"}).content.decode()
    assert '<html lang="de"' in page
    assert "Aufgaben" in page
    assert "Problems" not in page
    assert 'id="words"' in page
    other = client.get("/problems/", headers={"accept-language": "fr"}).content.decode()
    assert '<html lang="en"' in other
    assert 'id="words"' not in other


@pytest.mark.django_db
def test_forms_and_accounts_speak_it_too(client: Client):
    User.objects.create_user("ada")
    client.force_login(User.objects.get(username="ada"))
    german = {"accept-language": "de"}
    assert "Jedes Urteil" in client.get("/submissions/", headers=german).content.decode()
    client.logout()
    assert "Passwort" in client.get("/accounts/login/", headers=german).content.decode()
