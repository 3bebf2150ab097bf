# Reads the kernel's messages.
# verdicts: AC

import ctypes

text = ctypes.create_string_buffer(1000)
found = ctypes.CDLL(None).syscall(103, 3, text, 1000) > 0
for path in ("/dev/kmsg", "/proc/kmsg", "/dev/console"):
    try:
        open(path).close()
        found = True
    except OSError:
        continue
print("BREACH: messages of the kernel" if found else "held")
