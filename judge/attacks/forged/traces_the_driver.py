# Traces and profiles the driver's own calls, and changes what their frames and the objects around them hold.
# verdicts: WA RTE TLE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

import gc
import sys
import threading


def trace(frame, event, argument):
    frame.f_trace_opcodes = True
    for name in list(frame.f_locals):
        frame.f_locals[name] = 0
    return trace


for install in (sys.settrace, sys.setprofile, threading.settrace, threading.setprofile):
    install(trace)


class Solution:
    def answer(self, n):
        frame = sys._getframe()
        while frame := frame.f_back:
            frame.f_trace = trace
        for thing in gc.get_referrers(Solution):
            if isinstance(thing, dict):
                thing.update(answer=lambda *anything: 0)
        return n
