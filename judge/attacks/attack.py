"""One attack: a hostile program in a file, and what the judge may answer to it.

judge/attacks/<kind>/<name>.<ending of its language> begins with comment lines, up to the first empty line; what follows
is submitted as it is:

    # Opens a socket to the host's own loopback device.
    # verdicts: AC

The first line says what is tried. The others are `key: value`:

    verdicts   the verdicts that the judge may answer (required)
    estimated  the verdicts that it may answer, too, where figures are estimates: on a host without control groups
    signature  JSON; without it the program is one of the stdio form
    cases      JSON, a list of [input, expected]. A stdio program without it gets one empty input and must print "held";
               a function gets three inputs, whose right answers nobody can know
    checker    JSON; "exact" when missing
    limits     JSON, fields of engine.Limits

The program prints `held` when it was refused, `BREACH: what it got` when it was not: with AC as the one verdict, it
also proves that it came to its end. In header and program, `@name@` stands for a word of the bait (see bait.py), and
`@1000*text@` for a thousand times the text.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from judge.engine import Case, Checker, Limits, Signature, Task, Verdict, languages

FOLDER = Path(__file__).parent
KINDS = ("seen", "left", "gained", "limits", "forged", "compile", "neighbours")
# Tight, so that the whole set is quick.
LIMITS: dict[str, int] = {"time_limit_ms": 1_000, "memory_limit_kib": 64 * 1024, "output_limit_bytes": 64 * 1024}
KEYS = ("verdicts", "estimated", "signature", "cases", "checker", "limits")


class AttackError(ValueError):
    """An attack's file is not well formed; the message names the file."""


@dataclass(frozen=True)
class Attack:
    path: Path
    tried: str
    header: Mapping[str, str]
    source: str

    @property
    def kind(self) -> str:
        return self.path.parent.name

    @property
    def name(self) -> str:
        return f"{self.kind}/{self.path.name}"

    def verdicts(self, *, exact: bool) -> frozenset[Verdict]:
        """What the judge may answer, on a host where figures are exact or are not."""
        words = self.header["verdicts"] if exact else f"{self.header['verdicts']} {self.header.get('estimated', '')}"
        return frozenset(map(Verdict, words.split()))

    @cached_property
    def language(self) -> languages.Language:
        return next(language for language in languages.load().values() if self.path.suffix in language.extensions)

    def task(self, words: Mapping[str, str]) -> Task:
        """What is submitted. `words` replace the `@name@` in the text; `secret` is the answer that nobody can know."""
        header = {key: _replace(value, words) for key, value in self.header.items()}
        signature = json.loads(header["signature"]) if "signature" in header else None
        unknown = [["", "held"]] if signature is None else [[str(number), words["secret"]] for number in range(3)]
        cases = json.loads(header["cases"]) if "cases" in header else unknown
        return Task(
            source=_replace(self.source, {name: word for name, word in words.items() if name != "secret"}),
            language=self.language.id,
            signature=Signature.parse(signature) if signature else None,
            cases=[Case(*case) for case in cases],
            checker=Checker.parse(json.loads(header.get("checker", "null"))),
            limits=Limits(**LIMITS | json.loads(header.get("limits", "{}"))),
        )


def load(*kinds: str) -> list[Attack]:
    """The attacks of these kinds, or all. AttackError names a file that is not well formed."""
    endings = {ending for language in languages.load().values() for ending in language.extensions}
    paths = (path for kind in kinds or KINDS for path in sorted((FOLDER / kind).iterdir()))
    return [read(path) for path in paths if path.suffix in endings]


def read(path: Path) -> Attack:
    mark = "#" if path.suffix in (".py", ".rb") else "//"
    first, _, source = path.read_text(encoding="utf-8").partition("\n\n")
    lines = [line.removeprefix(mark).strip() for line in first.splitlines() if line.startswith(mark)]
    header = {key: value.strip() for key, _, value in (line.partition(":") for line in lines[1:])}
    if len(lines) != len(first.splitlines()) or not {*KEYS} >= header.keys() >= {"verdicts"}:
        raise AttackError(
            f"{path}: expected a line of text, lines `key: value` of {', '.join(KEYS)}, and an empty line"
        )
    return Attack(path, lines[0], header, source)


def _replace(text: str, words: Mapping[str, str]) -> str:
    text = re.sub(r"@(\d+)\*([^@\n]+)@", lambda found: found[2] * int(found[1]), text)
    return re.sub(r"@(\w+)@", lambda found: words.get(found[1], found[0]), text)
