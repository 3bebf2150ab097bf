"""Test cases: `data/sample` and `data/secret`, as pairs of files or as JSON lines."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from judge.engine import InputError, Signature

from .errors import PackageError
from .files import Files, text_of

MAX_CASES = 5_000
MAX_NAME = 100
LINES_FILE = "cases.jsonl"
LINE_KEYS = {"name", "input", "expected", "explanation"}
FOLDERS = {"data/sample": True, "data/secret": False}  # folder → its cases are samples


class CaseError(ValueError):
    """The message says what the input or the expected answer must be."""


@dataclass(frozen=True)
class PackageCase:
    """`input` and `expected` as `judge.engine.Case` has them; `expected` None: the reference solution will tell."""

    name: str
    is_sample: bool
    input: str
    expected: str | None
    explanation: str = ""


def read_cases(files: Files, signature: Signature | None) -> list[PackageCase]:
    """The cases as they are written: samples first, then secret ones, each by name, pairs before lines."""
    for path in files:
        if path.startswith("data/") and not path.startswith(tuple(f"{folder}/" for folder in FOLDERS)):
            raise PackageError(f"{path}: not supported; cases are in {' and '.join(FOLDERS)}")
    cases: list[PackageCase] = []
    for folder, is_sample in FOLDERS.items():
        cases += read_pairs(files, folder, is_sample=is_sample, signature=signature)
        if (lines := f"{folder}/{LINES_FILE}") in files:
            cases += read_lines(text_of(files, lines), lines, is_sample=is_sample, signature=signature)
    check_count(cases)
    return cases


def check_count(cases: list[PackageCase]) -> None:
    if len(cases) > MAX_CASES:
        raise PackageError(f"data: {len(cases)} cases; at most {MAX_CASES} are allowed")


def read_pairs(files: Files, folder: str, *, is_sample: bool, signature: Signature | None) -> Iterator[PackageCase]:
    names = [path.removeprefix(f"{folder}/") for path in files if path.startswith(f"{folder}/")]
    for name in names:
        stem, _, extension = name.rpartition(".")
        if name != LINES_FILE and ("/" in name or extension not in ("in", "ans", "desc")):
            raise PackageError(f"{folder}/{name}: not supported; a case is NAME.in, NAME.ans and, if wanted, NAME.desc")
        if extension in ("ans", "desc") and f"{stem}.in" not in names:
            raise PackageError(f"{folder}/{name}: there is no {stem}.in beside it")
    for stem in sorted((name.removesuffix(".in") for name in names if name.endswith(".in")), key=natural_order):
        path = f"{folder}/{stem}"
        answer = text_of(files, f"{path}.ans") if f"{path}.ans" in files else None
        try:
            yield PackageCase(
                name=stem,
                is_sample=is_sample,
                input=check_input(signature, text_of(files, f"{path}.in")),
                expected=None if answer is None else normal_expected(signature, answer),
                explanation=text_of(files, f"{path}.desc").strip() if f"{path}.desc" in files else "",
            )
        except CaseError as error:
            raise PackageError(f"{path}: {error}") from None


def natural_order(name: str) -> list[tuple[int, str]]:
    """Sorts 2 before 10."""
    return [(int(part) if part.isdigit() else -1, part) for part in re.split(r"(\d+)", name)]


def read_lines(text: str, source: str, *, is_sample: bool, signature: Signature | None) -> Iterator[PackageCase]:
    """One case for each line that is not empty. `source` is the file or the generator, for names and errors."""
    stem = source.rpartition("/")[2].partition(".")[0]
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield read_line(line, f"{stem}-{number}", is_sample=is_sample, signature=signature)
        except CaseError as error:
            raise PackageError(f"{source} line {number}: {error}") from None


def read_line(line: str, default_name: str, *, is_sample: bool, signature: Signature | None) -> PackageCase:
    data = load_json(line)
    if not isinstance(data, dict):
        raise CaseError('must be an object such as {"name": "…", "input": […], "expected": …}')
    if unknown := data.keys() - LINE_KEYS:
        raise CaseError(f"unknown key {min(unknown)[:60]!r}; known are {', '.join(sorted(LINE_KEYS))}")
    if "input" not in data:
        raise CaseError("input: is missing")
    expected = to_text("expected", data["expected"], signature) if "expected" in data else None
    return PackageCase(
        name=to_words("name", data.get("name", default_name))[:MAX_NAME],
        is_sample=is_sample,
        input=check_input(signature, to_input(data["input"], signature)),
        expected=None if expected is None else normal_expected(signature, expected),
        explanation=to_words("explanation", data.get("explanation", "")),
    )


def to_input(value: Any, signature: Signature | None) -> str:
    if signature is None:
        return to_text("input", value, None)
    if not isinstance(value, list):
        raise CaseError("input: must be a list with one value for each argument")
    return "\n".join(to_json(argument) for argument in value)


def to_text(key: str, value: Any, signature: Signature | None) -> str:
    if signature is not None:
        return to_json(value)
    if not isinstance(value, str):
        raise CaseError(f"{key}: must be text, as the program reads or prints it")
    return storable(value)


def to_words(key: str, value: Any) -> str:
    if not isinstance(value, str):
        raise CaseError(f"{key}: must be text")
    return storable(value)


def check_input(signature: Signature | None, text: str) -> str:
    """The input made normal; raises CaseError when it does not fit the signature."""
    if signature is None:
        return storable(text)
    try:
        return signature.validate_input(text)
    except InputError as error:
        raise CaseError(f"input: {error}") from None


def check_expected(signature: Signature | None, text: str) -> str:
    """The expected answer made normal; raises CaseError when it is not an answer that the signature allows."""
    if signature is None:
        return storable(text)
    try:
        value = load_json(text)
    except CaseError as error:
        raise CaseError(f"expected: {error}") from None
    try:
        return to_json(signature.check_answer(value))
    except InputError as error:
        raise CaseError(str(error)) from None


def normal_expected(signature: Signature | None, text: str) -> str:
    """As `check_expected`, but lets any JSON pass: published data often writes answers more loosely than its types."""
    try:
        return check_expected(signature, text)
    except CaseError:
        return to_json(load_json(text))


def storable(text: str) -> str:
    """Refuses what a text column can't hold."""
    if "\0" in text:
        raise CaseError("holds a NUL character")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise CaseError("holds half of a surrogate pair") from None
    return text


def load_json(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise CaseError(f"must be JSON: {error}") from None
    except RecursionError:
        raise CaseError("is nested too deeply") from None
    except ValueError:
        raise CaseError("holds a number with too many digits") from None


def to_json(value: Any) -> str:
    return storable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
