# Fills /tmp and /dev/shm, which are kept in memory.
# verdicts: MLE
# estimated: RTE
# limits: {"memory_limit_kib": 32768}

for folder in ("/tmp", "/dev/shm"):
    with open(folder + "/large", "wb") as file:
        for _ in range(60):
            file.write(b"x" * (1 << 20))
print("120 MiB of files")
