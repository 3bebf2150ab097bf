# Opens its own input for writing and its output for reading, to see what was meant for someone else. It may take its own news.
# verdicts: AC CE

import os

seen = b""
for number in (1, 2, 3):
    try:
        reader = os.open(f"/proc/self/fd/{number}", os.O_RDONLY | os.O_NONBLOCK)
        seen += os.read(reader, 1000)
    except OSError:
        continue
print(f"BREACH: {seen!r}" if seen else "held")
