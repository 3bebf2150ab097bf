"""Language folders: what is in them, what is wrong with them, and what is made of a signature."""

import shutil
from pathlib import Path

import pytest

from judge.engine import Signature, languages
from judge.engine.languages import Language, LanguageConfigError
from judge.engine.languages.mustache import TemplateError, render

FOLDER = Path(languages.__file__).parent
SWAP = Signature.parse(
    {
        "name": "swapPairs",
        "params": [{"name": "head", "type": "ListNode"}, {"name": "words", "type": "list<string>"}],
        "return": {"type": "ListNode"},
    }
)
NODES = Signature.parse(
    {
        "name": "cloneGraph",
        "params": [
            {"name": "node", "type": "GraphNode"},
            {"name": "secret", "type": "string", "hidden": True},
            {"name": "count", "type": "integer"},
        ],
        "return": {"type": "GraphNode", "new": True},
        "helper": {
            "classname": "Oracle",
            "methods": [{"name": "ask", "params": [{"name": "x", "type": "long"}], "return": {"type": "boolean"}}],
            "program": "helpers/oracle.py",
        },
    }
)
CYCLE = Signature.parse(
    {
        "name": "hasCycle",
        "params": [{"name": "head", "type": "ListNode"}, {"name": "pos", "type": "integer", "ties": ["head", "head"]}],
        "return": {"type": "boolean"},
    }
)
STACK = Signature.parse(
    {
        "classname": "MinStack",
        "methods": [
            {"name": "push", "params": [{"name": "val", "type": "integer"}], "return": {"type": "void"}},
            {"name": "top", "params": [], "return": {"type": "integer"}},
        ],
    }
)


def copy_language(folder: Path, *, change: tuple[str, str] = ("", "")) -> Language:
    """Python under another name in a folder of its own, with one change to its language.toml."""
    shutil.copytree(FOLDER / "python3", folder / "snake", ignore=shutil.ignore_patterns("__pycache__"))
    config = folder / "snake" / "language.toml"
    text = config.read_text()
    assert change[0] in text
    config.write_text(text.replace(*change, 1))
    return languages.load(folder)["snake"]


def test_a_folder_is_all_that_a_language_needs(tmp_path: Path) -> None:
    language = copy_language(tmp_path, change=('name = "Python 3"', 'name = "Snake"'))
    assert (language.name, language.available, language.reason) == ("Snake", True, "")
    assert language.display == f"Python {language.version}"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("time_factor", "time_facter", "unknown key time_facter"),
        ("editor = ", "# ", "the key editor is missing"),
        ("compile_seconds = 10", "", "the key limits.compile_seconds is missing"),
        ("time_factor = 1.0", 'time_factor = "1"', "time_factor: expected float, got '1'"),
        ("run_processes = 16", "run_processes = true", "limits.run_processes: expected int, got True"),
        ('extensions = [".py"]', "extensions = [5]", "extensions[0]: expected str, got 5"),
        ('run = ["{tool}"', 'run = ["{tol}"', "{tol} in '{tol}': known are tool"),
        ('"signature.json" }', '"signatures.json" }', "signatures.json"),
        ('["{tool_prefix}"]', '["{prefix}"]', "{prefix} in '{prefix}': known are python"),
        ('"chain"', '"chains"', "calls: 'chains' is none of ties"),
        ('"empty.py"', '"full.py"', "full.py"),
        ('long = "int"', "", "the key types.long is missing"),
        ("[types]", "[types", "language.toml: "),
    ],
)
def test_a_bad_language_file_is_refused_by_its_name_and_the_key(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    with pytest.raises(LanguageConfigError) as caught:
        copy_language(tmp_path, change=(old, new))
    assert str(tmp_path / "snake" / "language.toml") in str(caught.value)
    assert message in str(caught.value)


def test_a_language_without_its_toolchain_is_off_and_says_how_to_get_it(tmp_path: Path) -> None:
    language = copy_language(tmp_path, change=('["{python}"]', '["snake-1", "snake-2"]'))
    assert not language.available
    assert language.reason.startswith("snake-1 or snake-2 was not found; install Python 3.11")
    assert language.display == "Python 3"


def test_every_part_of_a_toolchain_must_be_there(tmp_path: Path) -> None:
    language = copy_language(
        tmp_path, change=("[toolchain]", '[toolchain]\nothers = { fang = ["{tool_prefix}/fang"] }')
    )
    assert not language.available
    assert "/fang was not found; install Python 3.11" in language.reason


def test_a_language_says_what_it_lacks_for_a_problem(tmp_path: Path) -> None:
    assert languages.load()["python3"].why_not(NODES) == ""
    language = copy_language(tmp_path, change=("GraphNode = ", "# "))
    assert language.why_not(SWAP) == ""
    assert "GraphNode" in language.why_not(NODES)
    assert language.starter(NODES) == ""


def test_a_toolchain_that_does_not_start_counts_as_missing(tmp_path: Path) -> None:
    language = copy_language(tmp_path, change=('["{python}"]', '["false"]'))
    assert not language.available
    assert "false does not start" in language.reason


def test_the_fingerprint_changes_with_every_file(tmp_path: Path) -> None:
    fingerprints = {copy_language(tmp_path / "same").fingerprint, copy_language(tmp_path / "again").fingerprint}
    assert len(fingerprints) == 1
    with (tmp_path / "again" / "snake" / "driver.py").open("a") as file:
        file.write("\n")
    languages.load.cache_clear()
    assert languages.load(tmp_path / "again")["snake"].fingerprint not in fingerprints


@pytest.mark.parametrize(
    ("language", "signature", "lines"),
    [
        (
            "python3",
            SWAP,
            [
                "# class ListNode:",
                "class Solution:",
                "    def swapPairs(self, head: Optional[ListNode], words: List[str]) -> Optional[ListNode]:",
            ],
        ),
        (
            "python3",
            STACK,
            ["class MinStack:", "    def __init__(self):", "    def push(self, val: int) -> None:"],
        ),
        (
            "python3",
            NODES,
            [
                "# class Node:",
                "#         self.neighbors = neighbors if neighbors is not None else []",
                "# def ask(x: int) -> bool:",
                "    def cloneGraph(self, node: Optional['Node'], count: int) -> Optional['Node']:",
            ],
        ),
        (
            "cpp",
            NODES,
            [
                "class Node {",
                "    vector<Node*> neighbors;",
                " * bool ask(long long x);",
                "    Node* cloneGraph(Node* node, int count) {",
            ],
        ),
        ("python3", None, ["    data = sys.stdin.read().split()"]),
        (
            "cpp",
            SWAP,
            [
                " * struct ListNode {",
                "class Solution {",
                "    ListNode* swapPairs(ListNode* head, vector<string>& words) {",
            ],
        ),
        ("cpp", STACK, ["class MinStack {", "    MinStack() {", "    void push(int val) {", "    int top() {"]),
        ("cpp", None, ["#include <bits/stdc++.h>", "int main() {"]),
        (
            "javascript",
            SWAP,
            [
                " * function ListNode(val, next) {",
                " * @param {string[]} words",
                "var swapPairs = function(head, words) {",
            ],
        ),
        ("javascript", STACK, ["var MinStack = function() {", "MinStack.prototype.push = function(val) {"]),
        ("javascript", NODES, [" * function _Node(val, neighbors) {", "var cloneGraph = function(node, count) {"]),
        (
            "typescript",
            SWAP,
            [
                " *     constructor(val?: number, next?: ListNode | null) {",
                "function swapPairs(head: ListNode | null, words: string[]): ListNode | null {",
            ],
        ),
        ("typescript", STACK, ["class MinStack {", "    constructor() {", "    push(val: number): void {"]),
        (
            "rust",
            SWAP,
            ["//   pub next: Option<Box<ListNode>>", "impl Solution {"],
        ),
        (
            "rust",
            CYCLE,
            [
                "//   pub next: Option<Rc<RefCell<ListNode>>>",
                "use std::rc::Rc;",
                "    pub fn has_cycle(head: Option<Rc<RefCell<ListNode>>>) -> bool {",
            ],
        ),
        (
            "java",
            SWAP,
            [
                " *     ListNode(int val) { this.val = val; }",
                "    public ListNode swapPairs(ListNode head, List<String> words) {",
            ],
        ),
        ("java", STACK, ["class MinStack {", "    public MinStack() {", "    public int top() {"]),
        ("java", NODES, ["    public List<Node> neighbors;", "    public Node cloneGraph(Node node, int count) {"]),
    ],
)
def test_a_starter_has_the_names_that_leetcode_users_know(
    language: str, signature: Signature | None, lines: list[str]
) -> None:
    starter = languages.load()[language].starter(signature).split("\n")
    assert [line for line in starter if line in lines] == lines


def test_a_starter_defines_only_the_nodes_that_its_signature_names() -> None:
    assert "TreeNode" not in languages.load()["cpp"].starter(SWAP)
    assert "Definition" not in languages.load()["python3"].starter(STACK)


def test_a_whole_type_may_have_a_name_of_its_own() -> None:
    kinds = ["ListNode[]", "ListNode[][]", "list<integer>"]
    params = [{"name": f"x{number}", "type": kind} for number, kind in enumerate(kinds)]
    signature = Signature.parse({"name": "solve", "params": params, "return": {"type": "integer"}})
    starter = languages.load()["typescript"].starter(signature)
    assert "solve(x0: Array<ListNode | null>, x1: Array<ListNode | null>[], x2: number[]): number {" in starter


def test_a_run_knows_its_memory_limit() -> None:
    command = languages.load()["javascript"].run_command(SWAP, memory_mib=64)
    assert "--max-old-space-size=64" in command


@pytest.mark.parametrize(
    ("language", "stderr", "message"),
    [
        ("python3", "first\nValueError: last\n", "ValueError: last"),
        ("python3", "", ""),
        ("javascript", "Error: printed\nsolution.js:1\nTypeError: x\n    at f (solution.js:1:2)\n", "TypeError: x"),
        ("javascript", "only words\n", "only words"),
        ("java", 'Exception in thread "main" E: x\n\tat A.b(Solution.java:1)\nCaused by: E: y\n', "E: x"),
    ],
)
def test_the_line_that_says_why_a_program_crashed_is_found(language: str, stderr: str, message: str) -> None:
    assert languages.load()[language].find_message(stderr) == message


def test_the_compiler_speaks_of_the_users_file_alone() -> None:
    printed = (
        "In file included from /driver/leetsim.h:3,\n"
        "                 from glue.cpp:2:\n"
        "/box/solution.cpp:4:8: error: 'foo' was not declared in this scope\n"
        "judge:5:2: error: expected '}' at end of input\n"
        "/usr/bin/ld: /tmp/ccE02CHg.o: in function `leetsim_answer_case()':\n"
        "glue.cpp:(.text+0x29): undefined reference to `x()'\n"
        "collect2: error: ld returned 1 exit status\n"
    )
    cleaned = languages.load()["cpp"].clean(printed)
    assert "solution.cpp:4:8: error: 'foo' was not declared in this scope\n" in cleaned
    assert "solution.cpp: error: undefined reference to `x()'\n" in cleaned
    for ours in ("/box", "/driver", "/tmp", "glue", "judge:", "collect2"):
        assert ours not in cleaned


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{{x}} {y} {{ x }}", "1 {y} {{ x }}"),
        ("({{#items}}{{name}}{{^last}}, {{/last}}{{/items}})", "(a, b)"),
        ("{{#items}}\n  {{name}}{{x}}\n{{/items}}\nend\n", "  a1\n  b1\nend\n"),
        ("{{#empty}}never {{unknown}}{{/empty}}{{^empty}}none{{/empty}}", "none"),
    ],
)
def test_templates_are_rendered(template: str, text: str) -> None:
    items = [{"name": "a", "last": False}, {"name": "b", "last": True}]
    assert render(template, {"x": 1, "items": items, "empty": []}) == text


@pytest.mark.parametrize("template", ["{{unknown}}", "{{#x}}", "{{#x}}{{/y}}", "{{/x}}"])
def test_a_template_that_makes_no_sense_is_an_error(template: str) -> None:
    with pytest.raises(TemplateError):
        render(template, {"x": 1})
