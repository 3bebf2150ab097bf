# Opens the memory of the machine and of the kernel, and looks for addresses of the kernel.
# verdicts: AC

found = []
for path in ("/dev/mem", "/dev/kmem", "/dev/port", "/proc/kcore", "/proc/kpagemap", "/proc/vmcore", "/proc/kpagecount"):
    try:
        if open(path, "rb").read(1):
            found.append(path)
    except OSError:
        continue
for path in ("/proc/kallsyms", "/proc/iomem", "/proc/modules", "/proc/timer_list", "/proc/sched_debug", "/proc/vmallocinfo"):
    try:
        if any(int(line.split("-")[0].split()[0], 16) for line in open(path) if line[0] in "0123456789abcdef"):
            found.append(path)
    except (OSError, ValueError, IndexError):
        continue
print("BREACH:" if found else "held", *found)
