"""Are the examples in the statement the samples? Readers try what they read."""

import json
import re
from collections.abc import Iterator
from typing import Any

from judge.engine import InputError, Signature

from ..packages import Package, PackageCase

BLOCK = re.compile(r"^```[^\n]*\n\s*Input:(.*?)\n\s*Output:(.*?)\n```", re.MULTILINE | re.DOTALL)


def list_unmatched_examples(package: Package) -> Iterator[str]:
    if not package.config.is_native:
        return  # the samples are put into the statement
    samples = [case for case in package.cases if case.is_sample]
    examples = [(given, answer) for given, answer in BLOCK.findall(package.statement)]
    found: set[str] = set()
    for number, (given, answer) in enumerate(examples, 1):
        sample = find_sample(package, samples, given)
        if sample is None:
            yield f"example {number} of the statement is no sample"
            continue
        found.add(sample.name)
        if not same_answer(package, sample, answer):
            yield f"example {number} of the statement has another output than sample {sample.name}"
    for sample in samples:
        if sample.name not in found:
            yield f"sample {sample.name} is no example of the statement"


def find_sample(package: Package, samples: list[PackageCase], given: str) -> PackageCase | None:
    signature = package.signature
    if signature is None:
        return next((case for case in samples if case.input.split() == given.split()), None)
    try:
        text = signature.validate_input(read_arguments(given, signature))
    except (InputError, ValueError):
        return None
    return next((case for case in samples if case.input.split() == text.split()), None)


def read_arguments(given: str, signature: Signature) -> str:
    """`nums = [1, 2], target = 3` as a line for each; of a class the two lines as they are."""
    if signature.is_class:
        return given.strip()
    params = signature.arguments
    decoder = json.JSONDecoder()
    values = []
    rest = given.strip()
    for param in params:
        name = re.match(rf"{re.escape(param.name)}\s*=\s*", rest)
        if not name:
            raise ValueError(f"no {param.name}")
        value, end = decoder.raw_decode(rest, name.end())
        values.append(json.dumps(value))
        rest = rest[end:].lstrip(", \n")
    return "\n".join(values)


def same_answer(package: Package, sample: PackageCase, answer: str) -> bool:
    expected = sample.expected or ""
    if package.signature is None or package.checker.program:
        return expected.split() == answer.split() or bool(package.checker.program or package.checker.validator)
    try:
        value: Any = package.signature.check_answer(json.loads(answer))
    except (ValueError, InputError):
        return False
    return package.checker.accepts(json.loads(expected), value)
