# Makes files and folders without any permission, with odd names, and links that lead in circles.
# verdicts: AC

import os

os.chdir("/tmp")
os.mkdir("locked")
open("locked/file", "w").close()
os.chmod("locked", 0)
open(b"\xff\n\x1b[2J", "w").close()
os.symlink("circle", "circle")
os.symlink("/", "root")
os.mkfifo("pipe")
print("held")
