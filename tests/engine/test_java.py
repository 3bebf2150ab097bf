"""What Java users write for LeetCode, and what comes back."""

import pytest

from tests.engine import test_drivers
from tests.engine.test_drivers import Run, function

run = test_drivers.run

SOLUTION = "class Solution {\n    public RETURNS solve(int x) {\n        BODY\n    }\n}\n"


def solution(returns: str, body: str) -> str:
    return SOLUTION.replace("RETURNS", returns).replace("BODY", body)


@pytest.mark.parametrize(
    "source",
    [
        "public class Solution { public int[] echo(int[] nums) { return nums; } }",
        "package a.b;\nimport com.example.*;\nimport java.util.*;\n"
        "class Solution { int[] echo(int[] nums) { return nums; } }",
        "public class Main {\n  public static void main(String[] words) {}\n}\n"
        "class Solution {\n  private Solution() {}\n  int[] echo(int... nums) { return nums; }\n}",
        "class Attempts {\n  static class Solution1 { int[] echo(int[] nums) { return null; } }\n"
        "  static class Solution2 { int[] echo(int[] nums) { return nums; } }\n}",
        "class Solution {\n  public int[] anotherName(int[] nums) { return nums; }\n"
        "  private int[] help(int[] a) { return a; }\n}",
        "import static java.lang.Math.*;\nclass List {}\n"
        "class Solution { int[] echo(int[] nums) { return max(1, 2) > 1 ? nums : null; } }",
    ],
)
def test_a_file_may_hold_classes_as_people_publish_them(run: Run, source: str) -> None:
    ran = run(source, [[1, 2]], [[]], language="java")
    assert ran.answers == [[1, 2], []], ran.stderr


def test_what_leetcode_imports_for_the_user_is_there(run: Run) -> None:
    body = """
        List<Integer> all = Stream.of(x, 2).collect(Collectors.toList());
        Function<Integer, Integer> twice = y -> 2 * y;
        Pair<Integer, String> pair = new Pair<>(1, "one");
        ConcurrentHashMap<Integer, AtomicInteger> counts = new ConcurrentHashMap<>();
        Matcher matcher = Pattern.compile("[0-9]+").matcher("12");
        StringReader reader = new StringReader(LocalDate.of(2024, 1, 31) + new DecimalFormat("0").format(1));
        return BigInteger.valueOf(all.get(0)).intValue() + twice.apply(pair.getKey()) + counts.size();
    """
    ran = run(solution("int", body), [1], language="java", signature=function("integer", "integer"))
    assert (ran.answers, ran.stderr) == ([3], "")


def test_an_answer_may_be_of_a_related_type(run: Run) -> None:
    kinds = {
        "integer": ("short", "return (short) x;", 1),
        "long": ("BigInteger", "return BigInteger.TWO.pow(70);", 2**70),
        "double": ("float", "return x / 2f;", 0.5),
        "string": ("StringBuilder", "return new StringBuilder().append(x);", "1"),
        "boolean": ("Boolean", "return x == 1;", True),
        "character[]": ("List<Character>", "return List.of('a');", ["a"]),
        "integer[]": ("Set<Integer>", "return Set.of(x);", [1]),
        "list<integer>": ("int[]", "return new int[] {x};", [1]),
        "integer[][]": ("List<long[]>", "return Arrays.asList(new long[0], null, new long[] {2});", [[], [], [2]]),
        "TreeNode": ("TreeNode", "return new TreeNode(1, null, new TreeNode(2));", [1, None, 2]),
    }
    methods = [{"name": f"as{i}", "params": [], "return": {"type": kind}} for i, kind in enumerate(kinds)]
    bodies = "".join(f"  {java} as{i}() {{ int x = 1; {body} }}\n" for i, (java, body, _) in enumerate(kinds.values()))
    names = ["Answers", *(method["name"] for method in methods)]
    ran = run(
        f"class Answers {{\n{bodies}}}",
        [names, [[] for _ in names]],
        language="java",
        signature={"classname": "Answers", "methods": methods},
    )
    assert ran.answers == [[None, *(answer for _, _, answer in kinds.values())]], ran.stderr


def test_a_list_that_never_ends_is_an_error_of_the_program(run: Run) -> None:
    body = "ListNode node = new ListNode(x); return node.next = node;"
    ran = run(solution("ListNode", body), [1], language="java", signature=function("integer", "ListNode"))
    assert (ran.answers, ran.exit_code) == ([], 1)
    assert ran.stderr.endswith("the ListNode of the answer has a cycle: it never ends\n")


def test_a_trace_shows_the_users_frames_alone(run: Run) -> None:
    body = """try {
            return List.of(x).stream().map(y -> 1 / (y - 1)).findFirst().get();
        } catch (ArithmeticException error) {
            throw new IllegalStateException("no answer", error);
        }"""
    ran = run(solution("int", body), [2], [1], language="java", signature=function("integer", "integer"))
    assert (ran.answers, ran.exit_code) == ([1], 1)
    assert ran.stderr == (
        'Exception in thread "main" java.lang.IllegalStateException: no answer\n'
        "\tat Solution.solve(Solution.java:6)\n"
        "Caused by: java.lang.ArithmeticException: / by zero\n"
        "\tat Solution.lambda$solve$0(Solution.java:4)\n"
        "\tat Solution.solve(Solution.java:4)\n"
    )


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (
            solution("int", "return y;"),
            "Solution.java:3: error: cannot find symbol\n        return y;\n               ^\n",
        ),
        (solution("int", "int x = 1;"), "Solution.java:3: error: variable x is already defined"),
        (solution("int", "return x").replace("}\n", "", 1), "Solution.java:3: error: ';' expected\n"),
        ("class Node {}\n" * 2, "Solution.java:2: error: duplicate class: Node\n"),
    ],
)
def test_a_compile_error_speaks_of_the_users_lines(run: Run, source: str, message: str) -> None:
    ran = run(source, [1], language="java", signature=function("integer", "integer"))
    assert not ran.compiled
    assert message in ran.stderr
    assert "Glue" not in ran.stderr
    assert "leetsim" not in ran.stderr


def test_a_missing_method_is_named(run: Run) -> None:
    source = "class Solution { public int a(int x) { return x; } public int b(int x) { return x; } }"
    ran = run(source, [1], language="java", signature=function("integer", "integer"))
    assert (ran.answers, ran.exit_code) == ([], 1)
    assert "Solution has no method solve with 1 parameters" in ran.stderr


def test_the_cases_do_not_go_through_the_users_stdin_and_prints_are_kept(run: Run) -> None:
    source = """
class Solution {
    static { System.out.print("top "); }

    public int[] echo(int[] nums) throws IOException {
        System.out.print(System.in.read() + " ");
        return nums;
    }
}
"""
    ran = run(source, [[1]], [[]], language="java")
    assert ran.answers == [[1], []]
    assert ran.stdout == "top -1 -1 "
