# Looks for the boxes of other submissions, beside its own and by the launcher's mounts.
# verdicts: AC

import os

known = {"/box", "/tmp", "/dev", "/proc", "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/etc", "/driver",
         "/packages", *("/" + os.__file__.split("/")[n] for n in (1,))}
strange = {f"/{name}" for name in os.listdir("/")} - known
for folder in ("/run", "@state_dir@/boxes", "@state_dir@/cache"):
    if os.path.lexists(folder):
        strange.add(folder)
print("BREACH:" if strange else "held", *sorted(strange))
