# Answers from destructors, finalizers, callbacks of the collector and of signals, while the driver writes.
# verdicts: WA RTE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import gc
import os
import signal
import weakref


def forge(*anything):
    os.write(3, b"0\n")


class Dying:
    def __init__(self):
        self.itself = self

    def __del__(self):
        forge()


gc.set_threshold(1)
gc.callbacks.append(forge)
signal.signal(signal.SIGALRM, forge)
signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
kept = [Dying() for _ in range(100)]
weakref.finalize(kept[0], forge)


class Solution:
    def answer(self, n):
        kept.clear()
        return n
