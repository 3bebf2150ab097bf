# Leaves a daemon, a stopped child and threads behind, none of which listens to any signal.
# verdicts: AC

Signal.list.each_key { |name| trap(name, "IGNORE") rescue nil }
2.times { Process.daemon(true, true) && sleep(30) if fork.nil? }
stopped = fork { Process.kill(:STOP, Process.pid) }
Process.detach(stopped)
Thread.new { loop { sleep 1 } }
puts "held"
$stdout.flush
