"""When an attempt reached its stages, for the ledger: the database knows when it began, its worker what came after."""

import time
from typing import Any

# Of a submission with more cases, the first ones and the last.
MOST_CASES = 64


class Stopwatch:
    """Runs from before the claim. `stages` is what `Attempt.stages` keeps, all in milliseconds since then:

    claimed     the attempt is in the database
    loaded      its cases are at hand
    compiled    the program is ready to run, or refused
    cached      whether it was compiled already (true or false)
    cases       [number, milliseconds] for the end of each case, of many the first and the last
    judged      the verdict is known, and about to be stored

    What an attempt did not reach is missing.
    """

    def __init__(self) -> None:
        self._begun = time.monotonic()
        self.stages: dict[str, Any] = {}

    def reach(self, stage: str) -> None:
        self.stages[stage] = self._look()

    def compile(self, *, cached: bool) -> None:
        self.stages |= {"compiled": self._look(), "cached": cached}

    def end_case(self, number: int) -> None:
        cases = self.stages.setdefault("cases", [])
        del cases[MOST_CASES - 1 :]
        cases.append([number, self._look()])

    def _look(self) -> int:
        return round((time.monotonic() - self._begun) * 1000)
