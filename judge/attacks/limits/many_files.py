# Makes more files than a file system likes.
# verdicts: AC MLE TLE
# estimated: WA
# limits: {"time_limit_ms": 2000, "memory_limit_kib": 65536}

made = 0
try:
    while made < 200_000:
        open(f"/tmp/{made}", "w").close()
        made += 1
except OSError:
    pass
print("held" if made < 200_000 else f"{made} files")
