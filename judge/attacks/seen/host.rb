# Reads files of the host, connects to its servers, and asks for its environment, its users and its name.
# verdicts: AC

require "socket"
require "etc"

got = []
["@bait_file@", "/etc/passwd", "/etc/shadow", "/proc/1/root/etc/passwd", "@project@/manage.py", "@state_dir@"].each do |path|
  got << path if File.exist?(path)
end
got << "environment" if ENV.to_h.to_s.include?("BAIT-")
got << "environment of init" if (File.binread("/proc/1/environ") rescue "").include?("BAIT-")
got << "users" if (Etc.getpwnam("root") rescue nil)
[-> { TCPSocket.new("127.0.0.1", @port@) }, -> { UNIXSocket.new("@socket@") }, -> { UNIXSocket.new("\0@abstract@") }].each do |connect|
  begin
    connect.call
    got << "a server"
  rescue SystemCallError, SocketError, NotImplementedError
  end
end
puts got.empty? ? "held" : "BREACH: #{got.join(' ')}"
