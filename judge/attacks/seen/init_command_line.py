# Learns from the command line and the mounts of its init where the judge keeps other things.
# verdicts: AC

seen = open("/proc/1/cmdline").read().replace("\0", " ")
words = ("@bait_file@", "/problems/", "secret", "answers", "BAIT-")
print("BREACH: " + seen if any(word in seen for word in words) else "held")
