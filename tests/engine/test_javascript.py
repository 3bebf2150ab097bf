"""What JavaScript and TypeScript users write for LeetCode, and what comes back."""

from typing import Any

import pytest

from tests.engine import test_drivers
from tests.engine.test_drivers import Run, function

run = test_drivers.run

ECHO = "var echo = function(nums) {\n    BODY\n};\n"


@pytest.mark.parametrize(
    "source",
    [
        "var echo = function(nums) { return nums; };",
        "let echo = nums => nums",
        "const echo = (nums) => nums; // no new line at the end",
        "function echo(nums) { return nums; }",
        "'use strict';\nconst helper = (x) => x;\nfunction echo(nums) { return helper(nums); }\nmodule.exports = echo;",
        "exports.echo = (nums) => nums;",
        "module.exports = function (nums) { return nums; };",
        "class Solution { echo(nums) { return nums; } }",
        "class Solution { static echo(nums) { return nums; } }",
        "class Solution { echo = (nums) => nums; }",
        "const Solution = { echo: (nums) => nums };",
        "const echo = async (nums) => (await null, nums);",
        "function* echo(nums) { yield* nums; }",
        "export default (nums) => nums;",
        "export default class Solution { echo(nums) { return nums; } }",
        "module.exports = class { echo(nums) { return nums; } };",
        "import {\n  last,\n} from './last'\nexport default function (nums) {\n  return nums;\n}",
        "const echo = (nums) => nums;\ndescribe('echo', () => {\n  it('echoes', () => expect(1).toBe(1));\n});",
        "const anotherName = (nums) => nums;",
        "const echo = () => [];\n// another way\nconst echo = (nums) => nums;",
        "import { Queue } from '@datastructures-js/queue';\nimport _ from 'lodash'\n"
        "export const echo = (nums) => new Queue(_.clone(nums)).toArray();\nexport default echo;",
        "export default function echo(nums) { return nums; }\nexport {\n  echo as solve,\n};",
        "const fs = require('fs'), process = {}, JSON = null, Map = null, name = '';\nvar echo = (nums) => nums;",
        "Array.prototype.last = function () {};\nObject.prototype.extra = 1;\nvar echo = (nums) => nums;",
    ],
)
def test_a_function_may_be_declared_in_any_way(run: Run, source: str) -> None:
    ran = run(source, [[1, 2]], [[]], language="javascript")
    assert ran.answers == [[1, 2], []], ran.stderr


@pytest.mark.parametrize(
    "expression",
    [
        "[_.sum(nums), _.chunk(nums, 2).length]",
        "[require('lodash').max(nums), require('assert') ? 1 : 0]",
        "[...new Queue(nums).toArray(), new Deque(nums).size()]",
        "[new PriorityQueue((a, b) => b - a, nums).dequeue()]",
        "[MinPriorityQueue.fromArray(nums).front(), new MaxPriorityQueue((x) => -x).enqueue(3).pop()]",
        "[new MaxPriorityQueue({ priority: (x) => -x }).enqueue(3).enqueue(4).dequeue().element]",
        "[new MinPriorityQueue().enqueue(7, 2).front().element, new PriorityQueue({ compare: () => 0 }).size()]",
        "[require('@datastructures-js/priority-queue')].map((q) => new q.MinPriorityQueue({ priority: _ }).size())",
        "[new ListNode(1, new ListNode()).next.val, new TreeNode(4).val]",
    ],
)
def test_what_leetcode_gives_to_the_user_is_there(run: Run, expression: str) -> None:
    ran = run(ECHO.replace("BODY", f"return {expression}"), [[3, 1, 2]], language="javascript")
    assert ran.stderr == ""
    assert len(ran.answers) == 1


@pytest.mark.parametrize(
    ("returns", "expression", "answer"),
    [
        ("integer", "true", 1),
        ("integer", "'12'", 12),
        ("integer", "-0", 0),
        ("integer", "2 ** 31", 2**31),
        ("integer", "undefined", None),
        ("long", "2n ** 62n", 2**62),
        ("long", "2 ** 60", 2**60),
        ("double", "3", 3.0),
        ("double", "1e300 * 1e300", float("inf")),
        ("boolean", "undefined", False),
        ("boolean", "{}", True),
        ("string", "12", "12"),
        ("string", "new String('a')", "a"),
        ("character[]", "'ab'", ["a", "b"]),
        ("integer[]", "new Set([2, '1'])", [2, 1]),
        ("integer[]", "null", []),
        ("integer[][]", "[new Uint8Array(2), new Map([[5, 6]]).keys()]", [[0, 0], [5]]),
        ("double[]", "[1, 0.5]", [1.0, 0.5]),
        ("boolean[]", "new Array(2)", [False, False]),
        ("ListNode", "undefined", []),
        ("TreeNode", "({ val: 1, left: null, right: { val: 2 } })", [1, None, 2]),
    ],
)
def test_an_answer_takes_the_type_of_the_signature(run: Run, returns: str, expression: str, answer: Any) -> None:
    ran = run(
        f"var solve = (x) => {{ return {expression}; }}",
        [1],
        language="javascript",
        signature=function("integer", returns),
    )
    assert ran.answers == [answer], ran.stderr
    assert type(ran.answers[0]) is type(answer)


@pytest.mark.parametrize(
    ("returns", "expression", "message"),
    [
        ("integer", "[1]", "TypeError: [ 1 ] is not a valid value for the return type integer"),
        ("integer", "'one'", "TypeError: 'one' is not a valid value for the return type integer"),
        ("integer[]", "1", "TypeError: 1 is not a valid value for the return type integer[]"),
        ("integer[]", "'12'", "TypeError: '12' is not a valid value for the return type integer[]"),
        ("ListNode", "[1]", "TypeError: [ 1 ] is not a valid value for the return type ListNode"),
        ("ListNode", "endless()", "Error: the ListNode of the answer has a cycle: it never ends"),
    ],
)
def test_an_answer_of_another_type_is_an_error_of_the_program(
    run: Run, returns: str, expression: str, message: str
) -> None:
    source = f"""
function endless() {{
    const node = new ListNode();
    return (node.next = node);
}}
var solve = (x) => {expression};
"""
    ran = run(source, [1], language="javascript", signature=function("integer", returns))
    assert (ran.answers, ran.exit_code) == ([], 1)
    assert ran.stderr.strip() == message


def test_integers_that_a_number_cannot_hold_come_as_big_ones(run: Run) -> None:
    source = "var solve = (x) => { console.log(typeof x[0], typeof x[1]); return x; }"
    signature = function("long[]", "long[]")
    ran = run(source, [[2**53 - 1, -(2**63)]], language="javascript", signature=signature)
    assert ran.answers == [[2**53 - 1, -(2**63)]]
    assert ran.stdout == "number bigint\n"


TRACES = {
    "javascript": "var echo = (nums) => nums.map(weigh);\n\nfunction weigh(num) {\n    return num.size.width;\n}\n",
    "typescript": "type N = number;\nconst echo = (nums: N[]): N[] => nums.map(weigh);\n"
    "function weigh(num: N): N {\n    return (num as any).size.width;\n}\n",
}


@pytest.mark.parametrize(
    ("language", "places"),
    [
        ("javascript", ["solution.js:4\n    return num.size.width;\n                    ^", "echo (solution.js:1:27)"]),
        ("typescript", ["solution.ts:4\n    return (num as any).size.width;\n", "echo (solution.ts:2:39)"]),
    ],
)
def test_a_trace_shows_the_users_frames_alone(run: Run, language: str, places: list[str]) -> None:
    ran = run(TRACES[language], [[]], [[1]], language=language)
    assert (ran.answers, ran.exit_code) == ([[]], 1)
    assert "TypeError: Cannot read properties of undefined (reading 'width')\n    at weigh (solution." in ran.stderr
    for place in places:
        assert place in ran.stderr
    assert "driver" not in ran.stderr
    assert "node:" not in ran.stderr


def test_what_is_thrown_may_be_anything(run: Run) -> None:
    ran = run(ECHO.replace("BODY", "console.log('before'); throw 'no answer';"), [[1]], language="javascript")
    assert (ran.stdout, ran.stderr, ran.exit_code) == ("before\n", "Uncaught 'no answer'\n", 1)


@pytest.mark.parametrize("signature", [function("integer", "integer"), None])
@pytest.mark.parametrize(
    ("language", "source", "message"),
    [
        ("javascript", "console.log('ran');\nvar solve = x => x +;", "solution.js:2\nvar solve = x => x +;\n"),
        ("javascript", "console.log('ran');\nlet a = 1;\nlet a = 2;", "Identifier 'a' has already been declared"),
        ("typescript", "console.log('ran');\nlet a: number = ;", 'solution.ts:2: error: Unexpected ";"'),
    ],
)
def test_a_compile_error_is_told_before_any_of_the_program_runs(
    run: Run, language: str, source: str, message: str, signature: Any
) -> None:
    ran = run(source, [1], language=language, signature=signature)
    assert not ran.compiled
    assert ran.stdout == ""
    assert message in ran.stderr
    assert "node:" not in ran.stderr


def test_the_cases_do_not_go_through_the_users_stdin(run: Run) -> None:
    source = "console.log(require('fs').readFileSync(0, 'utf8').length);\n" + ECHO.replace(
        "BODY", "console.log(nums.length, require('fs').readFileSync('/dev/stdin').length); return nums;"
    )
    ran = run(source, [[1]], [[]], language="javascript")
    assert ran.answers == [[1], []]
    assert ran.stdout == "0\n1 0\n0 0\n"


def test_what_is_printed_is_there_when_the_program_leaves_at_once(run: Run) -> None:
    source = "process.stdout.write('x'.repeat(300000)); console.error('end'); process.exit(3);"
    ran = run(source, language="javascript", signature=None)
    assert (len(ran.stdout), ran.stderr, ran.exit_code) == (300_000, "end\n", 3)


def test_a_program_has_the_surroundings_of_a_main_module(run: Run) -> None:
    source = "console.log(require.main === module, process.argv.length, __filename.split('/').pop(), typeof _)"
    ran = run(source, language="javascript", signature=None)
    assert ran.stdout == "true 2 solution.js undefined\n"
