# Looks for test data: files of answers, folders of cases, anything that the judge keeps of a problem.
# verdicts: AC
# limits: {"time_limit_ms": 3000}

import os

found = []
for folder, folders, files in os.walk("/"):
    folders[:] = [name for name in folders if f"{folder}/{name}" not in ("//proc", "//usr", "//lib")]
    found += [f"{folder}/{name}" for name in files if name.endswith((".ans", ".jsonl")) or name in ("problem.yaml", "db.sqlite3")]
print("BREACH:" if found else "held", *found)
