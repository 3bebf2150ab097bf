# Makes folders so deep that removing them by recursion fails.
# verdicts: AC
# limits: {"time_limit_ms": 3000}

import os

for folder in ("/tmp", "/box"):
    try:
        os.chdir(folder)
        for _ in range(5000):
            os.mkdir("d" * 200)
            os.chdir("d" * 200)
    except OSError:
        continue
print("held")
