# Hides its crash by exit handlers, ensure and a throw.
# verdicts: RTE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

at_exit { exit!(0) }
END { exit!(0) }

def answer(n)
  at_exit { exit!(0) }
  raise "hidden"
ensure
  throw :nothing_catches_this
end
