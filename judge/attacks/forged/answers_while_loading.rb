# Writes answers on the driver's channel before the driver does, in a BEGIN block, and leaves.
# verdicts: WA RTE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

BEGIN {
  Leetsim::ANSWERS.write("\n0\n0\n0\n")
  exit!(0)
}

def answer(n)
  n
end
