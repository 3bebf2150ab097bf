// Takes memory once, and has its children copy it page by page.
// verdicts: MLE
// limits: {"memory_limit_kib": 65536}

#include <cstring>
#include <unistd.h>

char memory[12 << 20];

int main() {
    std::memset(memory, 1, sizeof memory);
    for (int child = 0; child < 10; ++child)
        if (fork() == 0) {
            std::memset(memory, 2, sizeof memory);
            sleep(1);
            _exit(0);
        }
    sleep(1);
}
