# Lists the judge's state: other boxes, caches, the database, the secret key.
# verdicts: AC

import os

try:
    print("BREACH:", os.listdir("@state_dir@"))
except OSError:
    print("held")
