# Answers from finalizers, signals and threads, while the driver waits or writes.
# verdicts: WA RTE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

ANSWER = proc { Leetsim::ANSWERS.syswrite("0\n") }

def answer(n)
  1000.times { ObjectSpace.define_finalizer(Object.new, ANSWER) }
  trap(:USR1, &ANSWER)
  Process.kill(:USR1, $$)
  Thread.new { loop { ANSWER.call } }
  GC.start
  n
end
