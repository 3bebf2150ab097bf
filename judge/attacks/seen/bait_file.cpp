// Opens a file that everyone on the host may read, by its path and by detours.
// verdicts: AC

#include <fcntl.h>
#include <cstdio>
#include <initializer_list>
#include <string>
#include <unistd.h>

int main() {
    const std::string bait = "@bait_file@";
    const std::string up = "../../../../../../../../../../../..";
    for (const std::string& prefix : std::initializer_list<std::string>{
             "", "/proc/self/root" + up, "/proc/1/root" + up, "/proc/self/cwd/" + up,
             "/proc/1/cwd/" + up, "/box/" + up, "/tmp/" + up, "/proc/thread-self/root"}) {
        const int file = open((prefix + bait).c_str(), O_RDONLY);
        if (file >= 0) {
            char text[100] = {};
            (void)!read(file, text, sizeof text - 1);
            std::printf("BREACH: %s%s says %s\n", prefix.c_str(), bait.c_str(), text);
            return 0;
        }
    }
    std::puts("held");
}
