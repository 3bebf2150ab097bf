// Takes a better place in line than its neighbours.
// verdicts: AC

#include <cstdio>
#include <sched.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    const sched_param first = {1};
    bool gained = setpriority(PRIO_PROCESS, 0, -1) == 0 || setpriority(PRIO_USER, 0, -20) == 0;
    gained |= sched_setscheduler(0, SCHED_FIFO, &first) == 0 || sched_setscheduler(0, SCHED_RR, &first) == 0;
    const unsigned long deadline[7] = {48, 6ul << 0, 0, 10'000'000, 30'000'000, 30'000'000, 0};
    gained |= syscall(SYS_sched_setattr, 0, deadline, 0) == 0 || syscall(SYS_ioprio_set, 1, 0, 1 << 13) == 0;
    const rlimit best = {40, 40};
    gained |= setrlimit(RLIMIT_NICE, &best) == 0 || setrlimit(RLIMIT_RTPRIO, &best) == 0;
    std::puts(gained ? "BREACH: a better priority" : "held");
}
