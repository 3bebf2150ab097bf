"""Many small random inputs that a problem allows: its own generator's, or its cases, changed a little at a time.

What the input validators refuse is left out, so that nobody is blamed for an input that can't come.
"""

import json
import random
import re
from collections.abc import Iterator
from typing import Any

from judge.engine import Sandbox, Signature
from judge.engine.validators import InputValidator

from ..packages import CaseError, Package, check_input
from ..packages.building import run_generator
from ..packages.cases import read_lines
from ..packages.package import FUZZ_GENERATOR

COUNT = 300
TRIES = 3 * COUNT
LARGEST = 400  # characters
SEED = 20_240_229
NUMBER = re.compile(r"-?\d+")


def make_inputs(package: Package, sandbox: Sandbox) -> list[str]:
    """None where the package has neither a generator for them nor an input validator."""
    if package.fuzz_generator:
        printed = run_generator(package.fuzz_generator, sandbox)
        lines = read_lines(printed, FUZZ_GENERATOR, is_sample=False, signature=package.signature)
        return [case.input for case in lines]
    if not package.input_validators:
        return []
    return list(keep_allowed(package, vary_cases(package), sandbox))[:COUNT]


def keep_allowed(package: Package, inputs: Iterator[str], sandbox: Sandbox) -> Iterator[str]:
    texts = list(inputs)
    program = package.input_validators[0]
    arguments = package.cases[0].arguments_of(program)
    with InputValidator(program, sandbox) as validator:
        faults = validator.find_faults((text, arguments) for text in texts)
        yield from (text for text, fault in zip(texts, faults, strict=True) if fault is None)


def vary_cases(package: Package) -> Iterator[str]:
    """Inputs made of the small cases, all different."""
    chance = random.Random(SEED)
    pool = [case.input for case in package.cases if len(case.input) <= LARGEST]
    seen = set(pool)
    for _ in range(TRIES if pool else 0):
        text = vary(chance.choice(pool), package.signature, chance)
        if text is None or text in seen or len(text) > LARGEST:
            continue
        seen.add(text)
        pool.append(text)
        yield text


def vary(text: str, signature: Signature | None, chance: random.Random) -> str | None:
    """Changed by one to four steps; None when it no longer fits the signature."""
    steps = chance.randint(1, 4)
    if signature is None:
        for _ in range(steps):
            text = vary_text(text, chance)
        return text
    arguments = [json.loads(line) for line in text.splitlines()]
    for _ in range(steps):
        if signature.is_class:
            vary_calls(arguments, chance)
        else:
            index = chance.randrange(len(arguments)) if arguments else 0
            if arguments:
                arguments[index] = vary_value(arguments[index], chance)
    try:
        return check_input(signature, "\n".join(json.dumps(argument) for argument in arguments))
    except CaseError:
        return None


def vary_calls(arguments: list[Any], chance: random.Random) -> None:
    """A class problem's two lists: calls are left out, repeated, swapped, or called with other values."""
    methods, values = arguments
    if len(methods) < 2:
        return
    index = chance.randrange(1, len(methods))
    match chance.randrange(4):
        case 0:
            del methods[index], values[index]
        case 1:
            methods.insert(index, methods[index])
            values.insert(index, vary_value(values[index], chance))
        case 2:
            other = chance.randrange(1, len(methods))
            for items in (methods, values):
                items[index], items[other] = items[other], items[index]
        case _:
            values[chance.randrange(len(values))] = vary_value(values[index], chance)


def vary_value(value: Any, chance: random.Random) -> Any:
    if isinstance(value, bool) or value is None:
        return chance.choice([True, False]) if isinstance(value, bool) else None
    if isinstance(value, int):
        return chance.choice([value + 1, value - 1, -value, 0, 1, chance.randint(-3, 9), value * 2])
    if isinstance(value, float):
        return chance.choice([value + 1, -value, value / 2, 0.0])
    if isinstance(value, str):
        return "".join(map(str, vary_items(list(value), chance)))
    if isinstance(value, list):
        return vary_items(list(value), chance)
    return value


def vary_items(items: list[Any], chance: random.Random) -> list[Any]:
    if not items:
        return items
    index, other = chance.randrange(len(items)), chance.randrange(len(items))
    match chance.randrange(6):
        case 0:
            del items[index]
        case 1:
            items.insert(index, items[other])
        case 2:
            items[index], items[other] = items[other], items[index]
        case 3:
            items[index] = items[other]
        case 4 if not isinstance(items[index], str) or len(items[index]) > 1:
            items[index] = vary_value(items[index], chance)
        case 4:
            items[index] = chr(max(32, ord(items[index] or "a") + chance.choice([-1, 1])))
        case _:
            items[:] = items[: max(1, index)]
    return items


def vary_text(text: str, chance: random.Random) -> str:
    """A number in it, or one of its lines."""
    numbers = list(NUMBER.finditer(text))
    if numbers and chance.random() < 0.7:
        found = chance.choice(numbers)
        return text[: found.start()] + str(vary_value(int(found[0]), chance)) + text[found.end() :]
    lines = text.splitlines(keepends=True)
    return "".join(vary_items(lines, chance)) if lines else text
