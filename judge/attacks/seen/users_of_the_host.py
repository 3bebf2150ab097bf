# Reads the host's users, passwords and names of machines.
# verdicts: AC

from pathlib import Path

for path in ["/etc/passwd", "/etc/shadow", "/etc/group", "/etc/hosts", "/etc/hostname", "/etc/resolv.conf",
             "/etc/machine-id", "/etc/ssh", "/root", "/home", "/var", "/opt", "/srv", "/mnt", "/boot"]:
    try:
        found = Path(path)
        print("BREACH:", path, found.read_bytes()[:40] if found.is_file() else list(found.iterdir())[:3])
        break
    except OSError:
        continue
else:
    print("held")
