// Opens performance counters, which see other processes and the kernel.
// verdicts: AC

#include <cstdio>
#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    perf_event_attr attributes = {};
    attributes.size = sizeof attributes;
    attributes.type = PERF_TYPE_SOFTWARE;
    attributes.config = PERF_COUNT_SW_CPU_CLOCK;
    attributes.exclude_kernel = 1;
    std::puts(syscall(SYS_perf_event_open, &attributes, 0, -1, -1, 0) >= 0 ? "BREACH: a counter" : "held");
}
