// Raises capabilities, also by way of the ambient set and the securebits.
// verdicts: AC

#include <cstdio>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct all[2] = {{~0u, ~0u, ~0u}, {~0u, ~0u, ~0u}};
    bool gained = syscall(SYS_capset, &header, all) == 0;
    for (int capability = 0; capability < 41; ++capability)
        gained |= prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, capability, 0, 0) == 0 || prctl(PR_CAPBSET_READ, capability) == 1;
    gained |= prctl(PR_SET_SECUREBITS, 0x2f) == 0;
    std::puts(gained ? "BREACH: a capability" : "held");
}
