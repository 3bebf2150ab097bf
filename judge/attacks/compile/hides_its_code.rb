# Hides its code from the reader: behind an encoding, after the end of the file, in an option line.
# verdicts: CE

#!/usr/bin/ruby -x -s -C/ -r@bait_file@
# encoding: no-such-encoding
eval(DATA.read)
__END__
puts "held"
