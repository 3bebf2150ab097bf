# Reads about the machine: how its kernel was started and built, its disks, interrupts and keys.
# verdicts: AC

found = []
for path in ("cmdline", "config.gz", "keys", "key-users", "interrupts", "partitions", "diskstats", "kallsyms", "kcore",
             "modules", "timer_list", "sched_debug", "locks", "mtrr", "slabinfo"):
    try:
        if open(f"/proc/{path}", "rb").read(1):
            found.append(path)
    except OSError:
        continue
print("BREACH:" if found else "held", *found)
