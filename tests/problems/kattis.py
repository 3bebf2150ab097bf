"""Kattis packages of each version, small and whole; the tests add to them and replace."""

from pathlib import Path

Sources = dict[str, str | bytes | None]

UUID = "5ca6ba5b-36d5-4eff-8aa7-d967cbc4375f"
VALIDATE_INPUT = "import sys\na, b = map(int, input().split())\nassert max(abs(a), abs(b)) <= 1000\nsys.exit(42)\n"
LEGACY: Sources = {
    "problem.yaml": "source: A contest\nlicense: cc by-sa\nvalidation: default\nkeywords: sums easy\n",
    ".timelimit": "2\n",
    "problem_statement/problem.tex": "\\problemname{Adding Up}\nAdd $a$ and $b$.\n\n\\section*{Input}\nBoth.\n",
    "data/sample/1.in": "1 2\n",
    "data/sample/1.ans": "3\n",
    "data/secret/01-small.in": "5 5\n",
    "data/secret/01-small.ans": "10\n",
    "data/secret/02-negative.in": "-3 -4\n",
    "data/secret/02-negative.ans": "-7\n",
    "input_validators/validate.py": VALIDATE_INPUT,
    "submissions/accepted/sum.py": "print(sum(map(int, input().split())))\n",
    "submissions/wrong_answer/difference.py": "a, b = map(int, input().split())\nprint(a - b)\n",
}
DRAFT: Sources = {
    **LEGACY,
    "problem.yaml": f"problem_format_version: 2023-07-draft\nname: {{en: Adding Up}}\nuuid: {UUID}\n"
    "credits: Ada <ada@example.org>\nlicense: cc by-sa\nlimits: {time_limit: 2}\n",
    ".timelimit": None,
    "problem_statement/problem.tex": None,
    "statement/problem.en.md": "Add $a$ and $b$.\n",
}
NEWEST: Sources = {
    **DRAFT,
    "problem.yaml": f"problem_format_version: 2025-09\nname: Adding Up\nuuid: {UUID}\n"
    "limits: {time_limit: 2}\nconstants: {most: 1000}\n",
    "statement/problem.en.md": "Add $a$ and $b$, at most {{most}}.\n\n{{nextsample}}\n\nGood luck.\n",
    "input_validators/validate.py": VALIDATE_INPUT.replace("1000", "{{most}}"),
}
ADDS_IN_C = (
    '#include <stdio.h>\nint main(void) { int a, b; scanf("%d%d", &a, &b); printf("%d\\n", a + b); return 0; }\n'
)
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
INTERACTIVE: Sources = {
    "problem.yaml": f"problem_format_version: 2023-07-draft\nname: Guess\nuuid: {UUID}\n"
    "type: interactive\nlimits: {time_limit: 1}\n",
    "statement/problem.en.md": "Guess.\n",
    "data/sample/1.interaction": ">500\n<higher\n>750\n<correct\n",
    "data/secret/1.in": "792\n",
    "data/secret/1.ans": "",
    "output_validator/guess.py": GUESS,
    "submissions/accepted/bisects.py": BISECTS,
    "submissions/wrong_answer/one.py": "while True:\n    print(1, flush=True)\n    input()\n",
    "submissions/run_time_error/gives_up.py": "print(1, flush=True)\ninput()\n1 / 0\n",
    "submissions/time_limit_exceeded/late.py": f"{BISECTS}\nwhile True: pass\n",
}


TWICE = """
import sys

given, folder = open(sys.argv[1]).read().split(), sys.argv[3]
word = (sys.stdin.readline() or sys.exit(43)).strip()
if given[0] == "back":
    sys.exit(42 if word == given[2] else 43)
open(f"{folder}/nextpass.in", "w").write(f"back {word} {given[1]}")
sys.exit(42)
"""
MULTI_PASS: Sources = {
    "problem.yaml": f"problem_format_version: 2025-09\nname: There and Back\nuuid: {UUID}\n"
    "type: multi-pass\nlimits: {time_limit: 1}\n",
    "statement/problem.en.md": "Turn it around.\n",
    "data/secret/1.in": "there abc",
    "data/secret/1.ans": "",
    "output_validator/twice.py": TWICE,
    "submissions/accepted/turns.py": "print(input().split()[1][::-1])\n",
    "submissions/wrong_answer/forgets_the_way_back.py": "way, word, *_ = input().split()\n"
    "print(word[::-1] if way == 'there' else word)\n",
}


def write(folder: Path, package: Sources, changes: Sources | None = None) -> Path:
    for name, content in {**package, **(changes or {})}.items():
        if content is not None:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder
