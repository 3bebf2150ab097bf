"""The drivers, run bare: what LeetCode users write, and what comes back on descriptor 3.

The programs of tests/programs show every type and every verdict; here are the things that need a closer look.
"""

import json
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from judge.engine import Sandbox, Signature, languages, prepare
from judge.engine.languages import BOXED, Paths

ECHO = {"name": "echo", "params": [{"name": "nums", "type": "integer[]"}], "return": {"type": "integer[]"}}


@dataclass
class Ran:
    """What a program did with its cases."""

    compiled: bool
    answers: list[Any]
    stdout: str
    stderr: str
    exit_code: int


Run = Callable[..., Ran]


@pytest.fixture
def run(sandbox: Sandbox, tmp_path: Path) -> Run:
    """Runs a solution on cases, each a list of arguments."""

    def run_bare(source: str, *cases: list[Any], language: str = "python3", signature: Any = ECHO) -> Ran:
        spoken = languages.load()[language]
        parsed = Signature.parse(signature) if signature else None
        paths = Paths(box=str(tmp_path), driver=str(prepare(spoken, sandbox)), packages=str(tmp_path / "packages"))
        Path(paths.packages).mkdir(exist_ok=True)
        for host, inside in spoken.binds:
            link = Path(inside.replace(BOXED.packages, paths.packages))
            if not link.exists():
                link.symlink_to(host)
        for name, text in spoken.files(source, parsed).items():
            (tmp_path / name).write_text(text)
        command = spoken.compile_command(parsed, paths)
        if command:
            environment = {**os.environ, **spoken.env(paths)}
            compiling = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
            if compiling.returncode:
                return Ran(False, [], "", spoken.clean(compiling.stderr), compiling.returncode)
        lines = [json.dumps(argument) for case in cases for argument in case]
        answers = tmp_path / "answers"
        with answers.open("wb") as file:

            def make_descriptor_3() -> None:
                os.dup2(file.fileno(), 3)
                os.set_inheritable(3, True)

            ran = subprocess.run(
                spoken.run_command(parsed, paths),
                input="".join(f"{line}\n" for line in lines),
                cwd=tmp_path,
                env=spoken.env(paths),
                capture_output=True,
                text=True,
                pass_fds=[3],
                preexec_fn=make_descriptor_3,
            )
        written = answers.read_text().split("\n")[:-1]
        started = written[: 1 + spoken.compiles_itself]
        assert not any(started)
        compiled = len(started) > 0 or not spoken.compiles_itself
        return Ran(compiled, list(map(json.loads, written[len(started) :])), ran.stdout, ran.stderr, ran.returncode)

    return run_bare


def function(kind: str, returns: str, **more: Any) -> dict[str, Any]:
    return {"name": "solve", "params": [{"name": "x", "type": kind}], "return": {"type": returns}, **more}


@pytest.mark.parametrize(
    "expression",
    [
        "[nums.copy()[0], gcd(12, 18), isqrt(50)]",
        "[len(string.digits), len(ascii_lowercase), len(re.split(',', 'a,b'))]",
        "[Counter(nums).most_common(1)[0][0], bisect_left(nums, 3), heapq.nsmallest(1, nums)[0]]",
        "[datetime.date(2024, 1, 31).day, *map(itemgetter(0), [nums]), copy.deepcopy(nums)[1]]",
        "list(SortedList(reversed(nums))) + list(SortedDict({5: 1}))",
        "list(accumulate(nums)) + [reduce(operator.add, nums), max(-inf, 1)]",
        "[random.choice([7]), randint(7, 7), json.loads('7'), pow(2, 3, 5), len(sys.argv) and 1]",
        "[1 if isinstance(nums, List) else 0, 1 if Optional[int] else 0]",
        "[eval('gcd(4, 6)')]",
    ],
)
def test_what_leetcode_imports_for_the_user_is_there(run: Run, expression: str) -> None:
    source = f"class Solution:\n    def echo(self, nums: List[int]) -> List[int]:\n        return {expression}\n"
    ran = run(source, [[1, 2, 3]])
    assert ran.stderr == ""
    assert len(ran.answers) == 1


def test_only_what_the_code_uses_is_imported(run: Run) -> None:
    source = """
import sys

def gcd(a, b):
    return a

class Solution:
    def echo(self, nums: List[int]) -> Optional[List[int]]:
        found: Deque[int] = nums.copy()
        print(*sorted({"typing", "re", "math", "collections", "random", "copy"} & sys.modules.keys()))
        return [gcd(1, 2), len(Counter(found))]
"""
    ran = run(source, [[1, 2]])
    assert ran.answers == [[1, 2]]
    assert ran.stdout == "collections\n"


def test_names_of_the_user_win_over_given_ones(run: Run) -> None:
    source = """
inf = 10
count = 0

class Solution:
    gcd = 4

    def echo(self, nums):
        global count
        count += 1
        accumulate = nums[0]
        return [inf, count, accumulate, self.gcd]
"""
    assert run(source, [[5]], [[6]]).answers == [[10, 1, 5, 4], [10, 2, 6, 4]]


def test_node_classes_may_be_pasted_extended_or_just_used(run: Run) -> None:
    pasted = "class ListNode:\n    def __init__(self, x):\n        self.val = x\n        self.next = None\n"
    extended = "ListNode.__lt__ = lambda self, other: self.val < other.val\n"
    body = """
class Solution:
    def solve(self, heads):
        assert all(isinstance(head, ListNode) for head in heads)
        return min(heads, key=lambda head: head.val)
"""
    for source in (pasted + body, extended + body, body):
        ran = run(source, [[[3, 4], [1, 2]]], signature=function("ListNode[]", "ListNode"))
        assert ran.answers == [[1, 2]], ran.stderr


def test_dataclasses_named_tuples_and_helpers_work(run: Run) -> None:
    source = """
from __future__ import annotations
from dataclasses import dataclass, field
from typing import *

@dataclass(order=True)
class Item:
    weight: int
    names: List[str] = field(default_factory=list)

class Pair(NamedTuple):
    a: int
    b: int

class Solution(object):
    def echo(self, nums):
        heap = [Item(num) for num in nums]
        heapify(heap)
        return Pair(heappop(heap).weight, len(heap))
"""
    assert run(source, [[3, 1, 2]]).answers == [[1, 2]]


@pytest.mark.parametrize(
    ("returns", "expression", "answer"),
    [
        ("integer", "True", 1),
        ("integer", "4.0", 4),
        ("integer", "2.5", 2.5),
        ("integer", "type('Int64', (), {'__index__': lambda self: 5})()", 5),
        ("integer[]", "__import__('array').array('i', [1, 2])", [1, 2]),
        ("integer[]", "(i for i in (1, True))", [1, 1]),
        ("integer[][]", "{(1, 2): 0}.keys()", [[1, 2]]),
        ("double", "3", 3.0),
        ("double", "inf", float("inf")),
        ("boolean", "[]", False),
        ("boolean", "None", False),
        ("character[]", "'ab'", ["a", "b"]),
        ("string", "'\\ud83d \\x00'", "\ud83d \x00"),
        ("ListNode", "None", []),
        ("TreeNode", "TreeNode(1, None, TreeNode(2))", [1, None, 2]),
    ],
)
def test_an_answer_takes_the_type_of_the_signature(run: Run, returns: str, expression: str, answer: Any) -> None:
    ran = run(
        f"class Solution:\n    def solve(self, x):\n        return {expression}",
        [1],
        signature=function("integer", returns),
    )
    assert ran.answers == [answer], ran.stderr
    assert type(ran.answers[0]) is type(answer)


@pytest.mark.parametrize(
    ("returns", "expression", "message"),
    [
        ("integer", "None", "TypeError: None is not a valid value for the return type integer"),
        ("string", "5", "TypeError: 5 is not a valid value for the return type string"),
        ("integer[]", "'12'", "TypeError: '12' is not a valid value for the return type integer[]"),
        ("integer[]", "[None]", "TypeError: None is not a valid value for the return type integer"),
        ("ListNode", "[1]", "TypeError: [1] is not a valid value for the return type ListNode"),
        ("ListNode", "endless(ListNode())", "ValueError: the ListNode of the answer has a cycle: it never ends"),
    ],
)
def test_an_answer_of_another_type_is_an_error_of_the_program(
    run: Run, returns: str, expression: str, message: str
) -> None:
    source = f"""
def endless(node):
    node.next = node
    return node

class Solution:
    def solve(self, x):
        return {expression}
"""
    ran = run(source, [1], signature=function("integer", returns))
    assert (ran.answers, ran.exit_code) == ([], 1)
    assert ran.stderr.strip() == message


def test_a_trace_shows_the_users_frames_alone(run: Run) -> None:
    source = """
class Solution:
    def echo(self, nums):
        return sorted(nums, key=self.weigh)

    def weigh(self, num):
        try:
            return 1 // num
        except ZeroDivisionError as error:
            raise ValueError("no weight") from error
"""
    ran = run(source, [[1]], [[0]])
    assert ran.answers == [[1]]
    assert ran.exit_code == 1
    assert "driver" not in ran.stderr
    assert "ZeroDivisionError: integer division or modulo by zero" in ran.stderr
    assert '  File "solution.py", line 4, in echo\n    return sorted(nums, key=self.weigh)\n' in ran.stderr
    assert ran.stderr.endswith("ValueError: no weight\n")


def test_a_missing_method_is_named(run: Run) -> None:
    ran = run("class Solution:\n    def ecco(self, nums):\n        return nums\n    def other(self): pass", [[1]])
    assert ran.compiled
    assert ran.stderr.startswith("AttributeError: 'Solution' object has no attribute 'echo'")


@pytest.mark.parametrize("signature", [ECHO, None])
def test_a_compile_error_is_told_before_any_of_the_program_runs(run: Run, signature: Any) -> None:
    ran = run("print('ran')\nclass Solution:\n  def echo(self, nums) return nums\n", [[1]], signature=signature)
    assert not ran.compiled
    assert ran.stdout == ""
    assert ran.stderr.startswith('  File "solution.py", line 3\n')
    assert ran.stderr.endswith("SyntaxError: expected ':'\n")
    assert run("exit(1)\n", [[1]], signature=signature).compiled


@pytest.mark.parametrize(
    ("language", "source"),
    [
        (
            "python3",
            """
def read_all():
    try:
        return input()
    except EOFError:
        return "nothing"

print("top", read_all())

class Solution:
    def echo(self, nums):
        print(len(nums), read_all())
        return nums
""",
        ),
        (
            "cpp",
            """
string readAll() {
    string all;
    while (cin >> all) {}
    return all.empty() ? "nothing" : all;
}

static const int top = [] {
    ios::sync_with_stdio(false);
    cout << "top " << readAll() << endl;
    return 0;
}();

class Solution {
public:
    vector<int> echo(vector<int>& nums) {
        cout << nums.size() << " " << readAll() << "\\n";
        return nums;
    }
};
""",
        ),
    ],
)
def test_the_cases_do_not_go_through_the_users_stdin(run: Run, language: str, source: str) -> None:
    ran = run(source, [[1]], [[]], language=language)
    assert ran.answers == [[1], []]
    assert ran.stdout == "top nothing\n1 nothing\n0 nothing\n"


def test_the_memory_of_a_methods_cache_is_given_back_after_each_case(run: Run) -> None:
    source = """
class Solution:
    @cache
    def fill(self, n):
        return bytearray(n)

    def echo(self, nums):
        print(self.fill.cache_info().currsize)
        self.fill(nums[0])
        return nums
"""
    assert run(source, [[10]], [[10]]).stdout == "0\n0\n"


CPP_ECHO = "class Solution {\npublic:\n    vector<int> echo(vector<int>& nums) {\n        BODY\n    }\n};\n"


@pytest.mark.parametrize(
    ("before", "body"),
    [
        ("#define int long long\n#define all(v) v.begin(), v.end()\n#define next nxt\n", "sort(all(nums));"),
        ("#define read(x) cin >> x\n#define write(x) cout << x\n", "write(nums.size());"),
        ('#pragma GCC optimize("O3")\n#pragma GCC target("avx2")\n#include <vector>\n', ""),
        ("template <class T> void read(T&) {}\nstruct Calls {};\nint answer, y;\n", "read(nums);"),
        ("int main() { return Solution().echo(*new vector<int>(1))[0]; }\n#include <cstdio>\n", ""),
    ],
)
def test_cpp_files_may_define_what_they_like(run: Run, before: str, body: str) -> None:
    solution = CPP_ECHO.replace("BODY", f"{body}\n        return nums;")
    source = solution + before if "main" in before else before + solution
    assert run(source, [[1, 2]], language="cpp").answers == [[1, 2]]


def test_a_cpp_exception_is_named_and_what_was_printed_is_shown(run: Run) -> None:
    ran = run(CPP_ECHO.replace("BODY", 'cout << "before"; return {nums.at(1)};'), [[1]], language="cpp")
    assert (ran.answers, ran.stdout) == ([], "before")
    assert ran.exit_code < 0
    assert ran.stderr.startswith("uncaught std::out_of_range: vector::_M_range_check: ")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (CPP_ECHO.replace("BODY", "return num;"), "solution.cpp:4:16: error: 'num' was not declared in this scope"),
        (CPP_ECHO.replace("echo", "ecco"), "solution.cpp: error: 'class Solution' has no member named 'echo'"),
        (CPP_ECHO.replace("public:", ""), "is private within this context"),
        (CPP_ECHO.replace("};", ""), "solution.cpp: error: expected '}' at end of input"),
        (CPP_ECHO.replace("BODY", "/*"), "solution.cpp:4:9: error: unterminated comment"),
    ],
)
def test_a_cpp_compile_error_speaks_of_the_users_lines(run: Run, source: str, message: str) -> None:
    ran = run(source, [[1]], language="cpp")
    assert not ran.compiled
    assert message in ran.stderr
    assert "glue" not in ran.stderr
    assert "judge" not in ran.stderr


def test_texts_come_through_whole(run: Run) -> None:
    text = '"quoted" \\ \n \t \x01 é € 😀'
    cpp = "class Solution {\npublic:\n    string solve(string x) { return x; }\n};"
    python = "class Solution:\n    def solve(self, x):\n        return x"
    for language, source in {"cpp": cpp, "python3": python}.items():
        ran = run(source, [text], language=language, signature=function("string", "string"))
        assert ran.answers == [text]


def test_a_python_stdio_program_is_main(run: Run) -> None:
    source = "import __main__, sys\nprint(__name__, sys.argv, __main__.__name__, input())\nquit(3)"
    ran = run(source, ["text"], signature=None)
    assert ran.stdout == "__main__ ['solution.py'] __main__ \"text\"\n"
    assert ran.exit_code == 3
