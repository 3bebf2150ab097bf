# Reaches into the driver by its own module, its objects and its calls, and answers for it.
# verdicts: WA RTE TLE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
# limits: {"time_limit_ms": 200}

module Leetsim
  def self.send_line(text) = ANSWERS.write("0\n")
end

TracePoint.new(:call, :c_call) { |point| point.binding&.local_variables }.enable

def answer(n)
  ObjectSpace.each_object(Leetsim::Channel) { |channel| return channel.instance_variable_get(:@lines).read.to_i }
end
