# Lists and attaches System V shared memory of the host.
# verdicts: AC

import ctypes

rows = [line for name in ("shm", "sem", "msg") for line in open(f"/proc/sysvipc/{name}").read().splitlines()[1:]]
attached = any(ctypes.CDLL(None).shmget(key, 1, 0) >= 0 for key in range(1, 1000))
print(f"BREACH: {rows}" if rows or attached else "held")
