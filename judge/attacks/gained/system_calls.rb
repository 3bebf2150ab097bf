# Reaches for system calls by numbers and by the system's own library: namespaces, mounts, tracing, other users.
# verdicts: AC

got = []
{ unshare: [272, 0x10000000], mount: [165, 0, 0, 0, 0, 0], ptrace: [101, 0, 0, 0, 0], bpf: [321, 0, 0, 0],
  keyctl: [250, 0, 0], setuid: [105, 0], io_uring: [425, 8, 0] }.each do |name, call|
  begin
    got << name if Kernel.send(:syscall, *call) >= 0
  rescue SystemCallError, NotImplementedError
  end
end
begin
  require "fiddle"
  libc = Fiddle.dlopen(nil)
  unshare = Fiddle::Function.new(libc["unshare"], [Fiddle::TYPE_INT], Fiddle::TYPE_INT)
  got << :fiddle if unshare.call(0x10000000) == 0
rescue LoadError, StandardError
end
[-> { Process::Sys.setuid(0) }, -> { Process.setpriority(Process::PRIO_PROCESS, 0, -5) }, -> { Dir.chroot("/tmp") },
 -> { Process.kill(:KILL, 1) && sleep(0.2) }].each_with_index do |gain, number|
  begin
    gain.call
    got << number unless number == 3
  rescue SystemCallError, NotImplementedError
  end
end
puts got.empty? ? "held" : "BREACH: #{got.join(' ')}"
