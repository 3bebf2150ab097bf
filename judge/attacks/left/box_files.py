# Writes beside its own program, over it, and into the driver, and in the next case looks whether it worked.
# verdicts: AC
# cases: [["plant", "held"], ["look", "held"]]

import os

planted = []
for folder in ("/box", "/driver", "/", "/usr/lib", "/packages"):
    if os.path.exists(folder + "/planted"):
        planted.append(folder)
    try:
        open(folder + "/planted", "w").write("planted")
        planted.append(folder)
    except OSError:
        continue
for name in os.listdir("/box"):
    try:
        os.unlink("/box/" + name)
        planted.append(name)
    except OSError:
        continue
print("BREACH:" if planted else "held", *planted)
