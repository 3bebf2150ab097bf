"""C, Go and Rust: what LeetCode users write in them, and what their compilers and crashes say."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from judge.engine import (
    Case,
    CaseResult,
    Checker,
    Compiled,
    Limits,
    Sandbox,
    Signature,
    Task,
    Verdict,
    judge,
    languages,
)
from tests.programs import list_programs

LANGUAGES = ["c", "go", "rust"]
ECHO = {"name": "echo", "params": [{"name": "nums", "type": "integer[]"}], "return": {"type": "integer[]"}}


def c_echo(body: str, name: str = "echo") -> str:
    head = f"int* {name}(int* nums, int numsSize, int* returnSize) {{"
    return f"{head}\n    {body}\n    *returnSize = numsSize;\n    return nums;\n}}\n"


def go_echo(body: str, name: str = "echo") -> str:
    return f"func {name}(nums []int) []int {{\n    {body}\n    return nums\n}}\n"


def rust_echo(body: str, name: str = "echo") -> str:
    head = f"impl Solution {{\n    pub fn {name}(nums: Vec<i32>) -> Vec<i32> {{"
    return f"{head}\n        {body}\n        nums\n    }}\n}}\n"


def run(
    sandbox: Sandbox, language: str, source: str, *cases: list[Any], signature: Any = ECHO
) -> tuple[Compiled, list[CaseResult]]:
    """What becomes of a program; each case is a list of arguments."""
    parsed = Signature.parse(signature)
    inputs = [parsed.validate_input("\n".join(map(json.dumps, case))) for case in cases]
    task = Task(
        source,
        language,
        parsed,
        [Case(text, None) for text in inputs],
        Checker(),
        Limits(memory_limit_kib=128 * 1024),
        stop_at_first_failure=False,
    )
    compiled, *results, _ = judge(task, sandbox)
    assert isinstance(compiled, Compiled)
    return compiled, [result for result in results if isinstance(result, CaseResult)]


def function(kind: str, returns: str) -> dict[str, Any]:
    return {"name": "solve", "params": [{"name": "x", "type": kind}], "return": {"type": returns}}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_a_program_for_each_verdict_and_each_problem_that_it_can_do(language: str) -> None:
    programs = list_programs(language)
    for problem in ("function", "stdio"):
        assert {program.verdict for program in programs if program.problem == problem} == set(Verdict) - {Verdict.JE}
    accepted = {program.problem for program in programs if program.verdict is Verdict.AC}
    every = {program.problem: program for program in list_programs("cpp")}
    spoken = languages.load()[language]
    assert accepted == {problem for problem, program in every.items() if not spoken.why_not(program.task().signature)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_come_through_whole(sandbox: Sandbox, language: str) -> None:
    text = '"quoted" \\ \n \t \x01 é € 😀'
    source = {
        "c": "char* solve(char* x) { return x; }",
        "go": "func solve(x string) string { return x }",
        "rust": "impl Solution { pub fn solve(x: String) -> String { x } }",
    }[language]
    _, [result] = run(sandbox, language, source, [text], signature=function("string", "string"))
    assert json.loads(result.output) == text


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("c", c_echo('int number; printf("%d\\n", scanf("%d", &number));')),
        (
            "go",
            go_echo("var number int\n    count, _ := fmt.Scan(&number)\n    fmt.Println(count - 1)"),
        ),
        (
            "rust",
            rust_echo('println!("{}", std::io::stdin().lines().count() as i32 - 1);'),
        ),
    ],
)
def test_the_cases_do_not_go_through_the_users_stdin(sandbox: Sandbox, language: str, source: str) -> None:
    _, results = run(sandbox, language, source, [[1]], [[]])
    assert [(result.output, result.stdout) for result in results] == [("[1]", "-1\n"), ("[]", "-1\n")]


@pytest.mark.parametrize(
    ("language", "source", "message"),
    [
        ("c", c_echo("return num;"), "solution.c:2:12: error: 'num' undeclared"),
        ("c", c_echo("", "ecco"), "solution.c: error: undefined reference to `echo'"),
        ("c", "int* echo(int* nums) { return nums; }", "too many arguments to function 'echo': it must have the"),
        ("go", go_echo("return num"), "solution.go:2:12: undefined: num"),
        ("go", go_echo("sum := 0"), "solution.go:2:5: declared and not used: sum"),
        ("go", 'import "net/http"\n' + go_echo("http.Get(``)"), "solution.go:1:8: could not import net/http"),
        ("go", go_echo("", "ecco"), "solution.go: undefined: echo"),
        ("go", go_echo("").replace(") []int", ") int"), "cannot use nums (variable of type []int) as int value"),
        ("rust", rust_echo("return num;"), "cannot find value `num` in this scope\n --> solution.rs:3:16"),
        ("rust", rust_echo("", "ecco"), "named `echo` found for struct `Solution`"),
        ("rust", "pub fn ecco(nums: &[i32]) -> Vec<i32> { vec![] }", "cannot find function `echo` in this scope"),
        ("rust", rust_echo("").replace("nums: Vec<i32>", "nums: Vec<i64>"), "`Vec<i32>`, but it takes `Vec<i64>`"),
    ],
)  # fmt: skip
def test_a_compile_error_speaks_of_the_users_file_alone(
    sandbox: Sandbox, language: str, source: str, message: str
) -> None:
    compiled, _ = run(sandbox, language, source, [[1]])
    assert not compiled.ok
    assert message in compiled.output
    for ours in ("glue", "leetsim", "Leetsim", "driver", "judge", "/box", "given::", "fitted"):
        assert ours not in compiled.output


@pytest.mark.parametrize(
    ("language", "source", "stderr", "message"),
    [
        (
            "c",
            c_echo('printf("before"); *(int*)0 = numsSize;'),
            "a null pointer was used\n",
            "Segmentation fault (SIGSEGV): a null pointer was used",
        ),
        (
            "c",
            c_echo('printf("before"); char four[4]; strcpy(four, numsSize ? "longer" : "");'),
            "*** buffer overflow detected ***: terminated\n",
            "Aborted (SIGABRT): *** buffer overflow detected ***: terminated",
        ),
        (
            "go",
            go_echo('fmt.Print("before"); get(nums, 1)') + "func get(nums []int, i int) int { return nums[i] }",
            "panic: runtime error: index out of range [1] with length 1\n\n"
            "goroutine 1 [running]:\nmain.get(...)\n\tsolution.go:5\nmain.echo(...)\n\tsolution.go:2\n",
            "panic: runtime error: index out of range [1] with length 1",
        ),
        (
            "rust",
            rust_echo('print!("before");\n        let nums = vec![nums[1]];'),
            "thread 'main' panicked at solution.rs:4:29:\nindex out of bounds: the len is 1 but the index is 1\n",
            "index out of bounds: the len is 1 but the index is 1",
        ),
    ],
)
def test_a_crash_shows_what_was_printed_and_the_users_lines_alone(
    sandbox: Sandbox, language: str, source: str, stderr: str, message: str
) -> None:
    _, [result] = run(sandbox, language, source, [[1]])
    assert result.verdict is Verdict.RTE
    assert (result.stdout, result.stderr) == ("before", stderr)
    assert message in result.message


@pytest.mark.parametrize(
    "source",
    [
        "// Two Sum\npackage leetcode\n\nimport (\n\t\"os\"\n\t\"sort\"\n)\n\n" + go_echo("sort.Ints(nums)"),
        'import "fmt"; import "math"\n' + go_echo("println(math.Pi)"),
        go_echo("_ = heap.Init; _ = rand.Intn(bits.Len(7)); _ = list.New(); _ = utf8.RuneLen('x')"),
        'import r "math/rand"\n' + go_echo("_ = r.Intn(5)"),
        go_echo("type sort struct{ x int }; var strings sort; nums = nums[strings.x:]"),
        'import . "strings"\n' + go_echo("_ = ToUpper(``)") + "func max(a, b int) int { return a }\n",
        "package main\n" + go_echo("") + "func main() { echo(nil) }\n",
    ],
)  # fmt: skip
def test_go_files_may_import_too_much_or_too_little(sandbox: Sandbox, source: str) -> None:
    compiled, [result] = run(sandbox, "go", source, [[1, 2]])
    assert compiled.ok, compiled.output
    assert result.output == "[1,2]"


@pytest.mark.parametrize("kind", ["Vec<i32>", "&mut Vec<i32>", "&Vec<i32>", "&mut [i32]", "&[i32]"])
def test_a_rust_function_takes_its_argument_as_it_likes(sandbox: Sandbox, kind: str) -> None:
    source = f"impl Solution {{ fn echo(nums: {kind}) -> Vec<i32> {{ nums.iter().map(|num| num + 1).collect() }} }}"
    compiled, [result] = run(sandbox, "rust", source, [[1, 2]])
    assert compiled.ok, compiled.output
    assert result.output == "[2,3]"


@pytest.mark.parametrize(
    ("source", "status", "tries"),
    [
        ("", 0, ["2021"]),
        ("let chains are only allowed in Rust 2024 or later", 0, ["2021", "2024"]),
        ("cannot find value", 1, ["2021"]),
    ],
)
def test_rust_is_of_the_edition_that_a_program_needs(
    tmp_path: Path, source: str, status: int, tries: list[str]
) -> None:
    (tmp_path / "source").write_text(source)
    (tmp_path / "compiler").write_text("""
echo ${2#--edition=} >>tries
[ $2 = --edition=2024 ] || [ ! -s $1 ] || { cat $1 >&2; exit 1; }
""")
    script = languages.load()["rust"].folder / "compile.sh"
    compiler = ["/bin/sh", str(script), "/bin/sh", "compiler", "source"]
    ran = subprocess.run(compiler, cwd=tmp_path, capture_output=True, text=True)
    assert ran.returncode == status
    assert ran.stderr.strip() == (source if status else "")
    assert (tmp_path / "tries").read_text().split() == tries


def test_c_gives_the_sizes_of_all_levels(sandbox: Sandbox) -> None:
    source = """
int*** solve(int*** x, int xSize, int* xColSize, int** xColColSize, int* returnSize, int** sizes, int*** columnSizes) {
    *returnSize = xSize;
    *sizes = xColSize;
    *columnSizes = xColColSize;
    return x;
}
"""
    cube = [[[1, 2], []], [], [[3]]]
    _, results = run(sandbox, "c", source, [cube], [[]], signature=function("integer[][][]", "integer[][][]"))
    assert [json.loads(result.output) for result in results] == [cube, []]


def test_what_c_got_may_be_freed_and_grown(sandbox: Sandbox) -> None:
    source = """
int* echo(int* nums, int numsSize, int* returnSize) {
    nums = realloc(nums, (numsSize + 1) * sizeof(int));
    nums[numsSize] = 7;
    int* copy = malloc((numsSize + 1) * sizeof(int));
    memcpy(copy, nums, (numsSize + 1) * sizeof(int));
    free(nums);
    *returnSize = numsSize + 1;
    return copy;
}
"""
    _, results = run(sandbox, "c", source, [[1, 2]], [[]], [list(range(100))])
    assert [json.loads(result.output) for result in results] == [[1, 2, 7], [7], [*range(100), 7]]


LRU = {
    "classname": "LRUCache",
    "constructor": {"params": [{"name": "capacity", "type": "integer"}]},
    "methods": [
        {"name": "getAll", "params": [], "return": {"type": "list<list<integer>>"}},
        {"name": "put", "params": [{"name": "keyList", "type": "string[]"}], "return": {"type": "void"}},
    ],
}
ROTATE = {
    "name": "findKthXOR",
    "params": [{"name": "headNode", "type": "ListNode"}, {"name": "board", "type": "character[][]"}],
    "return": {"type": "void"},
    "output": {"paramindex": 1},
}


STARTERS = {
    "c": [
        "int* echo(int* nums, int numsSize, int* returnSize) {",
        "void findKthXOR(struct ListNode* headNode, char** board, int boardSize, int* boardColSize) {",
        "LRUCache* lRUCacheCreate(int capacity) {",
        "int** lRUCacheGetAll(LRUCache* obj, int* retSize, int** retColSize) {",
        "void lRUCachePut(LRUCache* obj, char** keyList, int keyListSize) {",
        "void lRUCacheFree(LRUCache* obj) {",
    ],
    "go": [
        "func echo(nums []int) []int {",
        "func findKthXOR(headNode *ListNode, board [][]byte) {",
        "func Constructor(capacity int) LRUCache {",
        "func (this *LRUCache) GetAll() [][]int {",
        "func (this *LRUCache) Put(keyList []string) {",
    ],
    "rust": [
        "    pub fn echo(nums: Vec<i32>) -> Vec<i32> {",
        "    pub fn find_kth_xor(head_node: Option<Box<ListNode>>, board: &mut Vec<Vec<char>>) {",
        "    fn new(capacity: i32) -> Self {",
        "    fn get_all(&self) -> Vec<Vec<i32>> {",
        "    fn put(&self, key_list: Vec<String>) {",
    ],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_starter_has_the_names_that_leetcode_users_know(language: str) -> None:
    spoken = languages.load()[language]
    starters = "\n".join(spoken.starter(Signature.parse(signature)) for signature in (ECHO, ROTATE, LRU))
    assert [line for line in starters.split("\n") if line in STARTERS[language]] == STARTERS[language]
    assert "ListNode" in starters
    assert "TreeNode" not in starters
