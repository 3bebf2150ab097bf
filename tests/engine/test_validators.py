import pytest

from judge.engine import Case, Checker, JudgeError, Limits, Sandbox, Task, Verdict, judge
from judge.engine.programs import AuthorsProgram
from judge.engine.task import CaseResult, Judged
from judge.engine.validators import InputValidator

# The output must be a divisor of the input, neither 1 nor the input itself; the first argument allows 1.
DIVISOR = r"""
#include <fstream>
#include <iostream>
int main(int argc, char** argv) {
  long long n = 0, d = 0;
  std::ifstream(argv[1]) >> n;
  std::ofstream message(std::string(argv[3]) + "judgemessage.txt");
  if (!(std::cin >> d)) { message << "no number\n"; return 43; }
  if (d <= (argc > 4 ? 0 : 1) || d >= n || n % d) { message << d << " is no divisor of " << n << "\n"; return 43; }
  return 42;
}
"""
GUESS = """
import sys

secret = int(open(sys.argv[1]).read())
for _ in range(10):
    guess = int(sys.stdin.readline() or sys.exit(43))
    print("lower" if secret < guess else "higher" if secret > guess else "correct", flush=True)
    if guess == secret:
        sys.exit(42)
with open(sys.argv[3] + "/judgemessage.txt", "w") as file:
    file.write("ten guesses were not enough")
sys.exit(43)
"""
BISECTS = """
low, high = 1, 1000
while True:
    middle = (low + high) // 2
    print(middle, flush=True)
    word = input()
    if word == "correct":
        break
    low, high = (low, middle - 1) if word == "lower" else (middle + 1, high)
"""


# Gives what the program has made of the input back to it, until it is one.
HALVES = """
import os, sys

value, folder = int(open(sys.argv[1]).read()), sys.argv[3]
answer = int(sys.stdin.readline() or sys.exit(43))
if answer != value // 2:
    open(f"{folder}/judgemessage.txt", "w").write(f"{answer} is not half of {value}")
    sys.exit(43)
assert not os.path.exists(f"{folder}/nextpass.in")
with open(f"{folder}/seen", "a+") as seen:  # what a pass leaves, the next one finds
    seen.seek(0)
    assert seen.read() in ("", f"{value}")
    seen.truncate(0)
    seen.write(f"{answer}")
if answer > 1:
    open(f"{folder}/nextpass.in", "w").write(f"{answer}\\n")
sys.exit(42)
"""


def checker(source: str, *, language: str = "python3", interactive: bool = False, passes: int = 1) -> Checker:
    program = AuthorsProgram(f"output_validators/validate.{language}", language, source)
    return Checker.parse({"validator": program.to_dict(), "interactive": interactive, "passes": passes})


def judge_all(source: str, checker: Checker, cases: list[Case], sandbox: Sandbox, **more: object) -> list[CaseResult]:
    task = Task(source, "python3", None, cases, checker, stop_at_first_failure=False, **more)  # type: ignore[arg-type]
    *results, last = (event for event in judge(task, sandbox) if isinstance(event, CaseResult | Judged))
    assert isinstance(last, Judged)
    return results  # type: ignore[return-value]


def test_an_output_validator_says_what_is_right(sandbox: Sandbox) -> None:
    source = "n = int(input())\nprint({15: 5, 16: 4, 17: 3, 18: 1, 19: ''}[n])"
    cases = [Case(f"{n}\n", "", arguments=("one",) if n == 18 else ()) for n in (15, 16, 17, 18, 19)]
    results = judge_all(source, checker(DIVISOR, language="cpp"), cases, sandbox)
    assert [result.verdict for result in results] == ["AC", "AC", "WA", "AC", "WA"]
    assert results[2].message == "3 is no divisor of 17"
    assert results[4].message == "no number"


@pytest.mark.parametrize(
    "source",
    ["raise SystemExit(0)", "1 / 0", "syntax error", "import os; os.kill(os.getpid(), 9)", "while True: pass"],
)
def test_a_validator_that_fails_is_the_judges_fault(source: str, sandbox: Sandbox, monkeypatch) -> None:
    monkeypatch.setattr("judge.engine.validators.CPU_MS", 500)
    with pytest.raises(JudgeError, match=r"output_validators/validate\.python3"):
        judge_all("print(1)", checker(source), [Case("", "")], sandbox)


def test_a_validator_reads_the_answer_and_cannot_trick_the_host(sandbox: Sandbox) -> None:
    source = """
import os, sys
assert open(sys.argv[2]).read() == "the answer"
os.symlink("/etc/passwd", sys.argv[3] + "judgemessage.txt")
sys.exit(43)
"""
    (result,) = judge_all("print(1)", checker(source), [Case("", "the answer")], sandbox)
    assert (result.verdict, result.message) == (Verdict.WA, "")


def test_a_validator_of_several_files_finds_them(sandbox: Sandbox) -> None:
    program = AuthorsProgram("v", "python3", "import rule, sys\nsys.exit(rule.code)", {"rule.py": "code = 42"})
    right = Checker.parse({"validator": program.to_dict()})
    assert judge_all("print()", right, [Case("", "")], sandbox)[0].verdict is Verdict.AC
    program = AuthorsProgram(
        "v",
        "cpp",
        '#include "deep/rule.h"\nint main() { return rule(); }',
        {"deep/rule.h": "int rule();", "rule.cc": "int rule() { return 43; }"},
    )
    wrong = Checker.parse({"validator": program.to_dict()})
    assert judge_all("print()", wrong, [Case("", "")], sandbox)[0].verdict is Verdict.WA


def test_a_submission_of_several_files_runs(sandbox: Sandbox) -> None:
    results = judge_all(
        "from twice import twice\nprint(twice(int(input())))",
        Checker(),
        [Case("4", "8")],
        sandbox,
        more_files={"twice.py": "def twice(n): return 2 * n"},
    )
    assert results[0].verdict is Verdict.AC


@pytest.mark.parametrize("interactive", [False, True])
def test_a_program_runs_again_on_what_the_validator_makes_of_its_output(interactive: bool, sandbox: Sandbox) -> None:
    validator = HALVES.replace("answer =", "print(value, flush=True)\nanswer =", 1)
    checks = checker(validator if interactive else HALVES, interactive=interactive, passes=4)
    cases = [Case(f"{n}\n", "") for n in (2, 16, 10)]
    results = judge_all("n = int(input())\nprint(n // 2 if n != 5 else 3)", checks, cases, sandbox)
    assert [(r.verdict, r.message) for r in results] == [
        (Verdict.AC, ""),
        (Verdict.AC, ""),
        (Verdict.WA, "In pass 2: 3 is not half of 5"),
    ]
    (crashed,) = judge_all("n = int(input())\nprint(n // 2 if n != 5 else 1 // 0)", checks, cases[2:], sandbox)
    assert crashed.verdict is Verdict.RTE
    with pytest.raises(JudgeError, match="wants more than 4 passes"):
        judge_all("print(int(input()) // 2)", checks, [Case("32\n", "")], sandbox)


def test_what_the_next_pass_reads_is_a_plain_file_of_bounded_size(sandbox: Sandbox) -> None:
    link = "import os, sys\nos.symlink('/case/answer', sys.argv[3] + 'nextpass.in')\nsys.exit(42)"
    (result,) = judge_all("", checker(link, passes=2), [Case("1\n", "secret")], sandbox)
    assert result.verdict is Verdict.AC
    huge = "import sys\nopen(sys.argv[3] + 'nextpass.in', 'w').truncate(10**7)\nsys.exit(42)"
    with pytest.raises(JudgeError, match="larger than"):
        judge_all("", checker(huge, passes=2), [Case("1\n", "")], sandbox)


def test_an_input_validator_speaks_for_itself(sandbox: Sandbox) -> None:
    source = "import sys\nn = int(input())\nassert 1 <= n <= 10, f'n is {n}'\nsys.exit(int(sys.argv[1]))"
    with InputValidator(AuthorsProgram("input_validators/v.py", "python3", source), sandbox) as validator:
        assert validator.find_fault("5\n", ["42"]) is None
        assert validator.find_fault("5\n", ["43"]) == ""
        assert validator.find_fault("11\n", ["42"]) == "n is 11"
        assert "invalid literal" in (validator.find_fault("x\n", ["42"]) or "")


INTERACTIVE = {
    "right": (BISECTS, Verdict.AC, ""),
    "wrong": ("while True:\n    print(1, flush=True)\n    input()", Verdict.WA, "ten guesses were not enough"),
    "gives up": ("print(1, flush=True)\ninput()", Verdict.WA, ""),
    "crashes": ("print(1, flush=True)\ninput()\n1 / 0", Verdict.RTE, "division by zero"),
    "crashes after the end": (f"{BISECTS}\n1 / 0", Verdict.RTE, "division by zero"),
    "goes on after the end": (f"{BISECTS}\nwhile True: pass", Verdict.TLE, "CPU time"),
    "does not flush": ("import sys\nprint(1)\nsys.stdin.readline()", Verdict.TLE, "flush"),
    "never listens": ("while True: print(7)", Verdict.WA, "ten guesses"),
    "floods": ("import os\nwhile True: os.write(2, b'x' * 65536)", Verdict.OLE, "output"),
}


@pytest.mark.parametrize("name", INTERACTIVE)
def test_an_interactive_program_is_judged_by_its_conversation(name: str, sandbox: Sandbox) -> None:
    source, verdict, words = INTERACTIVE[name]
    limits = Limits(time_limit_ms=200)
    (result,) = judge_all(source, checker(GUESS, interactive=True), [Case("792\n", "")], sandbox, limits=limits)
    assert (result.verdict, words in result.message) == (verdict, True), result.message


def test_a_conversation_is_shown(sandbox: Sandbox) -> None:
    (result,) = judge_all(BISECTS, checker(GUESS, interactive=True), [Case("750\n", "")], sandbox)
    assert result.output == ">500\n<higher\n>750\n<correct"


def test_a_validator_may_close_its_output_and_go_on(sandbox: Sandbox) -> None:
    validator = """
import os, sys

print(open(sys.argv[1]).read(), flush=True)
os.close(1)
sys.exit(42 if sys.stdin.read().split() == ["6"] else 43)
"""
    checks = checker(validator, interactive=True)
    reads_all = "import sys\nprint(sum(map(int, sys.stdin)))"
    results = judge_all(reads_all, checks, [Case("1\n2\n3", ""), Case("1\n2\n4", "")], sandbox)
    assert [result.verdict for result in results] == [Verdict.AC, Verdict.WA]
    (crashed,) = judge_all(f"{reads_all}\n1 / 0", checks, [Case("3\n3", "")], sandbox)
    assert crashed.verdict is Verdict.RTE


def test_a_validator_that_never_stops_talking_is_the_judges_fault(sandbox: Sandbox) -> None:
    floods = checker("while True: print('x' * 1000)", interactive=True)
    with pytest.raises(JudgeError, match="neither by 42 nor by 43"):
        judge_all("import time\ntime.sleep(60)", floods, [Case("", "")], sandbox)


def test_a_long_conversation_is_fast(sandbox: Sandbox) -> None:
    validator = "for _ in range(5000): print(int(input()) + 1, flush=True)\nimport sys; sys.exit(42)"
    program = "n = 0\nfor _ in range(5000):\n    print(n, flush=True)\n    n = int(input())"
    # A few milliseconds for each line would be too long.
    limits = Limits(time_limit_ms=1_000)
    (result,) = judge_all(program, checker(validator, interactive=True), [Case("", "")], sandbox, limits=limits)
    assert result.verdict is Verdict.AC
