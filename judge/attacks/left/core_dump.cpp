// Crashes with a core dump that the host would keep.
// verdicts: RTE

#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

int main() {
    const rlimit all = {RLIM_INFINITY, RLIM_INFINITY};
    setrlimit(RLIMIT_CORE, &all);
    prctl(PR_SET_DUMPABLE, 1);
    (void)!chdir("/tmp");
    std::abort();
}
