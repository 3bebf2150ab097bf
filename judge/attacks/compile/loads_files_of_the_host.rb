# Loads files of the host as code, to find their text in the messages.
# verdicts: AC

got = []
["@bait_file@", "/etc/passwd", "@project@/manage.py", "/proc/1/root/etc/shadow"].product([:load, :require]).each do |path, how|
  begin
    send(how, path)
    got << path
  rescue SyntaxError
    got << path
  rescue ScriptError, StandardError
  end
end
puts got.empty? ? "held" : "BREACH: #{got.join(' ')}"
