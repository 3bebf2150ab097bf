"""Test cases: what is in one, and those that are written as JSON lines."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from judge.engine import InputError, Signature
from judge.engine.programs import AuthorsProgram

from .errors import PackageError

MAX_CASES = 5_000
MAX_NAME = 255
LINES_FILE = "cases.jsonl"
LINE_KEYS = {"name", "input", "expected", "explanation"}


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
    arguments: tuple[str, ...] = ()  # of the output validator
    # Of the input validators: the same for all, or by their names.
    input_arguments: tuple[str, ...] | Mapping[str, Sequence[str]] = ()

    def arguments_of(self, input_validator: AuthorsProgram) -> Sequence[str]:
        if not isinstance(self.input_arguments, Mapping):
            return self.input_arguments
        path = PurePosixPath(input_validator.path)
        return self.input_arguments.get(path.name, self.input_arguments.get(path.stem, ()))

    @property
    def path(self) -> str:
        """Below data/, and without an ending: secret/small/03."""
        return f"{'sample' if self.is_sample else 'secret'}/{self.name}"


def load_arguments(stored: Any) -> tuple[str, ...] | Mapping[str, Sequence[str]]:
    """The input validators' arguments of a case, from JSON."""
    return stored if isinstance(stored, dict) else tuple(stored)


def check_count(cases: list[PackageCase]) -> None:
    if len(cases) > MAX_CASES:
        raise PackageError(f"data: {len(cases)} cases; at most {MAX_CASES} are allowed")


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
