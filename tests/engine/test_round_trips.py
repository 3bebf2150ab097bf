"""Every value of every type comes back the same through the identity, as JSON goes in and out of a driver.

One process of each language answers all the examples of a test.
"""

import json
import os
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from judge.engine import Sandbox, Signature, languages, prepare
from judge.engine.languages import Paths
from judge.engine.types import Type

LANGUAGES = ["python3", "cpp", "javascript", "typescript", "java"]
EXAMPLES = settings(max_examples=50, deadline=None, derandomize=True)

integers = st.integers(-(2**31), 2**31 - 1)
texts = st.text(st.characters(exclude_categories=["Cs"]))
SCALARS: dict[str, SearchStrategy[Any]] = {
    "integer": integers,
    "long": st.integers(-(2**63), 2**63 - 1),
    "double": st.floats(allow_nan=False, allow_infinity=False),
    "boolean": st.booleans(),
    "string": texts,
    "character": st.characters(max_codepoint=127),
}


def make_tree(values: list[int | None]) -> list[int | None]:
    """As many of the values as have a parent, in level order."""
    nodes: list[int | None] = []
    places = 1
    for value in values:
        if places == 0:
            break
        nodes.append(value)
        places += 1 if value is not None else -1
    while nodes and nodes[-1] is None:
        nodes.pop()
    return nodes


def make_nary(groups: list[list[int]]) -> list[int | None]:
    """The first number of all, and then each group as the children of the next node, while there is one."""
    numbers = [number for group in groups for number in group]
    if not numbers:
        return []
    nodes: list[int | None] = [numbers[0]]
    parents = 1
    for group in groups:
        if parents == 0:
            break
        nodes += [None, *group]
        parents += len(group) - 1
    while nodes[-1] is None:
        nodes.pop()
    return nodes


def make_graph(neighbors: list[list[int]]) -> list[list[int]]:
    """Each node leads to the next one, so that all are reached from the first."""
    count = len(neighbors)
    return [[number % count + 1 for number in [*row, index + 1]] for index, row in enumerate(neighbors)]


def make_random_list(values: list[int], targets: list[int]) -> list[list[int | None]]:
    return [
        [value, target % len(values) if target >= 0 else None] for value, target in zip(values, targets, strict=False)
    ]


NODES: dict[str, SearchStrategy[Any]] = {
    "ListNode": st.lists(integers),
    "TreeNode": st.lists(st.none() | integers).map(make_tree),
    "NaryNode": st.lists(st.lists(integers)).map(make_nary),
    "GraphNode": st.lists(st.lists(st.integers(0, 50))).map(make_graph),
    "RandomNode": st.lists(st.tuples(integers, st.integers(-1, 50))).map(
        lambda pairs: make_random_list([value for value, _ in pairs], [target for _, target in pairs])
    ),
}
LISTS = [f"{kind}[]" for kind in SCALARS] + [
    "integer[][]",
    "character[][]",
    "list<string>",
    "list<list<double>>",
    "list<list<list<integer>>>",
    "ListNode[]",
    "list<TreeNode>",
]
COMMON = [*SCALARS, "ListNode", "TreeNode", *LISTS]


def values_of(kind: Type) -> SearchStrategy[Any]:
    return st.lists(values_of(kind.item), max_size=8) if kind.item else (SCALARS | NODES)[kind.kind]


Echo = Callable[..., Any]


@pytest.fixture(scope="module", params=LANGUAGES)
def start(request: pytest.FixtureRequest, sandbox: Sandbox, tmp_path_factory: Any) -> Iterator[Callable[..., Echo]]:
    """Starts a class whose methods give back what they get; the function that comes back asks it."""
    language = languages.load()[request.param]
    running: list[subprocess.Popen[bytes]] = []

    def start_echo(kinds: list[str]) -> Echo:
        methods = [
            {"name": f"echo{index}", "params": [{"name": "x", "type": kind}], "return": {"type": kind}}
            for index, kind in enumerate(kinds)
        ]
        signature = Signature.parse({"classname": "Echo", "methods": methods})
        box = tmp_path_factory.mktemp("echo")
        paths = Paths(box=str(box), driver=str(prepare(language, sandbox)), packages=str(box / "packages"))
        for name, text in language.files(write_echo(language.id, signature), signature).items():
            (box / name).write_text(text)
        if command := language.compile_command(signature, paths):
            subprocess.run(command, cwd=box, env={**os.environ, **language.env(paths)}, check=True)
        return run_echo(language.run_command(signature, paths), box, language.env(paths), running)

    yield start_echo
    for process in running:
        assert process.stdin
        process.stdin.close()
        assert process.wait(60) == 0


def write_echo(language: str, signature: Signature) -> str:
    if language == "python3":
        methods = "".join(f"    def {method.name}(self, x): return x\n" for method in signature.methods)
        return f"class Echo:\n{methods}"
    if language == "cpp":
        body = "".join(f"    auto {method.name}(auto x) {{ return x; }}\n" for method in signature.methods)
        return f"class Echo {{\npublic:\n{body}}};\n"
    starter = languages.load()[language].starter(signature)
    return re.sub(r"(\bx\b.*\{)\n *\n", r"\1 return x;\n", starter)


def run_echo(command: list[str], box: Path, environment: dict[str, str], running: list[Any]) -> Echo:
    answers, theirs = os.pipe()

    def make_descriptor_3() -> None:
        os.dup2(theirs, 3)
        os.set_inheritable(3, True)

    process = subprocess.Popen(
        command, cwd=box, env=environment, stdin=subprocess.PIPE, pass_fds=[3], preexec_fn=make_descriptor_3
    )
    os.close(theirs)
    running.append(process)
    lines = os.fdopen(answers, encoding="utf-8")

    def ask(method: str, value: Any) -> Any:
        assert process.stdin
        process.stdin.write(f'["Echo",{json.dumps(method)}]\n[[],[{json.dumps(value)}]]\n'.encode())
        process.stdin.flush()
        while (line := lines.readline()) == "\n":  # ready
            pass
        return json.loads(line)[1]

    return ask


@pytest.fixture(scope="module")
def echo(start: Callable[..., Echo]) -> Echo:
    ask = start(COMMON)
    return lambda kind, value: ask(f"echo{COMMON.index(kind)}", value)


@pytest.mark.parametrize("kind", COMMON)
def test_every_value_comes_back(echo: Echo, kind: str) -> None:
    @EXAMPLES
    @given(values_of(Type.parse(kind)))
    def check(value: Any) -> None:
        assert echo(kind, value) == value

    check()


@pytest.mark.parametrize("kind", ["NaryNode", "GraphNode", "RandomNode"])
def test_every_node_comes_back_with_all_that_it_leads_to(start: Callable[..., Echo], kind: str) -> None:
    ask = start([kind])

    @EXAMPLES
    @given(NODES[kind])
    def check(value: Any) -> None:
        assert ask("echo0", value) == value

    check()
