// Overwrites code of its init through /proc/1/mem, to report another exit code: init is in the same box.
// verdicts: RTE TLE WA AC

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

int main() {
    std::puts("held");
    std::fflush(stdout);
    FILE* maps = std::fopen("/proc/1/maps", "r");
    const int memory = open("/proc/1/mem", O_RDWR);
    char line[512], rights[8];
    unsigned long from, to;
    while (maps && memory >= 0 && std::fgets(line, sizeof line, maps))
        if (std::sscanf(line, "%lx-%lx %7s", &from, &to, rights) == 3 && rights[2] == 'x') {
            const unsigned char hang[4096] = {0xeb, 0xfe};
            for (unsigned long at = from; at < to; at += sizeof hang) (void)!pwrite(memory, hang, sizeof hang, at);
        }
    _exit(3);
}
