// Changes its own executable, which the next case and the next submission of the same source will run.
// verdicts: AC
// cases: [["1", "held"], ["2", "held"]]

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

int main() {
    const char* paths[] = {"/box/solution", "/proc/self/exe", "/box/solution.cpp"};
    for (const char* path : paths)
        if (open(path, O_WRONLY) >= 0 || open(path, O_RDWR | O_APPEND) >= 0 || truncate(path, 0) == 0 || chmod(path, 0777) == 0)
            return std::printf("BREACH: %s\n", path), 0;
    if (rename("/box/solution", "/box/other") == 0 || unlink("/box/solution") == 0) return std::puts("BREACH: renamed"), 0;
    std::puts("held");
}
