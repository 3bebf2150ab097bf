// Has threads fill their stacks, each a little.
// verdicts: MLE RTE
// limits: {"memory_limit_kib": 32768}

#include <cstdio>
#include <cstring>
#include <pthread.h>
#include <unistd.h>

void* fill(void*) {
    char page[6 << 20];
    std::memset(page, 1, sizeof page);
    asm volatile("" ::"r"(page) : "memory");
    pause();
    return nullptr;
}

int main() {
    pthread_t thread;
    int made = 0;
    while (made < 60 && pthread_create(&thread, nullptr, fill, nullptr) == 0) ++made;
    std::printf("%d threads\n", made);
    std::fflush(stdout);
    sleep(1);
    _exit(made < 8);
}
