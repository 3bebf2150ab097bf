"""Runs a package's input validator, which is for one input, on one input after the other: each in a child of its own.

A question is a line on stdin, with the input and the arguments; its answer a line on descriptor 3, with the exit code
and what was printed.
"""

import json
import os
import sys

INPUT, PRINTED = "/tmp/input", "/tmp/printed"
PRINTED_BYTES = 10_000


def run(code, arguments):
    """In the child."""
    for path, flags, descriptor in ((INPUT, os.O_RDONLY, 0), (PRINTED, os.O_WRONLY, 1), (PRINTED, os.O_WRONLY, 2)):
        os.dup2(os.open(path, flags | (os.O_APPEND if flags else 0)), descriptor)
    os.close(3)
    sys.stdin = open(0, encoding="utf-8", errors="surrogateescape")  # noqa: SIM115 - open until the child ends
    sys.argv[1:] = arguments
    status = 1
    try:
        exec(code, {"__name__": "__main__"})
        status = 0
    except SystemExit as error:
        status = error.code if isinstance(error.code, int) else int(error.code is not None)
        if isinstance(error.code, str):
            print(error.code, file=sys.stderr)
    except BaseException as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status & 255)


def main():
    with open("validator.py", encoding="utf-8") as file:
        code = compile(file.read(), "validator.py", "exec")
    answers = open(3, "w", encoding="utf-8")  # noqa: SIM115 - open until the box ends
    for line in sys.stdin:
        text, arguments = json.loads(line)
        with open(INPUT, "wb") as file:
            file.write(text.encode("utf-8", "surrogatepass"))
        open(PRINTED, "wb").close()
        child = os.fork()
        if child == 0:
            run(code, arguments)
        status = os.waitpid(child, 0)[1]
        with open(PRINTED, "rb") as file:
            printed = file.read(PRINTED_BYTES).decode("utf-8", "replace")
        print(json.dumps([os.waitstatus_to_exitcode(status), printed]), file=answers, flush=True)


main()
