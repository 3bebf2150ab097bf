# Plants a library that every program loads, and changes programs of the system.
# verdicts: AC

import os

gained = []
for path in ("/etc/ld.so.preload", "/etc/ld.so.cache", "/usr/bin/env", "/usr/lib/libplanted.so", "/bin/sh", "/lib64/planted",
             "/driver/planted", "/usr/local/bin/planted", "/etc/passwd", "/etc/alternatives/planted", os.__file__):
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o777))
        gained.append(path)
    except OSError:
        pass
    for change in (lambda: os.chmod(path, 0o777), lambda: os.utime(path, (0, 0)), lambda: os.rename(path, path + ".old"),
                   lambda: os.truncate(path, 0), lambda: os.link(path, "/tmp/link"), lambda: os.setxattr(path, "user.x", b"x")):
        try:
            change()
            gained.append(path)
        except OSError:
            continue
print("BREACH:" if gained else "held", *gained)
