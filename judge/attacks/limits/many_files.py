# Makes more files than a file system likes.
# verdicts: AC MLE TLE
# estimated: WA
# limits: {"time_limit_ms": 1000}

made = 0
try:
    while made < 100_000:
        open(f"/tmp/{made}", "w").close()
        made += 1
except OSError:
    pass
print("held" if made < 100_000 else f"{made} files")
