// Ends while as many children as it may have are busy forking and allocating.
// verdicts: AC MLE

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

int main() {
    std::puts("held");
    std::fflush(stdout);
    for (int child = 0; child < 12; ++child)
        if (fork() == 0)
            for (;;) {
                volatile char* memory = static_cast<char*>(std::malloc(1 << 20));
                memory[0] = 1;
                if (fork() == 0) _exit(0);
                std::free(const_cast<char*>(memory));
            }
}
