def _serve() -> None:
    """Appended to a package's checker, which defines check(given, expected, answer).

    A question is a line on stdin, with these three; its answer a line on descriptor 3.
    """
    import json
    import sys

    check = globals()["check"]
    with open(3, "w", encoding="utf-8") as answers:
        for line in sys.stdin:
            outcome = check(*json.loads(line))
            accepted = outcome is None or outcome is True
            message = outcome if isinstance(outcome, str) else ""
            print(json.dumps([accepted, message]), file=answers, flush=True)


_serve()
