# Looks for the judge's own code and settings.
# verdicts: AC

import os

project = "@project@"
found = [name for name in ("manage.py", "leetsim", "var", "problems", "judge", ".git") if os.path.lexists(f"{project}/{name}")]
print("BREACH:" if found else "held", *found)
