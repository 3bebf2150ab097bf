// Reads on above its own stack, where the kernel has put the environment and the program's path.
// verdicts: AC

#include <cstdio>
#include <cstring>

extern char** environ;

int main() {
    FILE* maps = std::fopen("/proc/self/maps", "r");
    char line[512], name[256] = "";
    unsigned long from = 0, to = 0;
    while (std::fgets(line, sizeof line, maps))
        if (std::strstr(line, "[stack]")) std::sscanf(line, "%lx-%lx", &from, &to);
    (void)name;
    for (const char* at = reinterpret_cast<char*>(environ[0]); at + 5 < reinterpret_cast<char*>(to); ++at)
        if (!std::memcmp(at, "BAIT-", 5)) return std::puts("BREACH: the judge's environment"), 0;
    std::puts("held");
}
