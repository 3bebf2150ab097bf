# Fills its error output with control bytes and halves of characters, and answers rightly.
# verdicts: AC

import os

for number in range(60):
    os.write(2, (b"\x1b[2J\x1b]0;title\x07\x00\xff\xc3\xed\xa0\x80\r\b" * 64)[:1024])
print("held")
