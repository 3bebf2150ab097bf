// Starts threads until it can't.
// verdicts: AC MLE

#include <cstdio>
#include <pthread.h>
#include <unistd.h>

void* wait(void*) { pause(); return nullptr; }

int main() {
    int made = 0;
    pthread_t thread;
    while (made < 2000 && pthread_create(&thread, nullptr, wait, nullptr) == 0) ++made;
    if (made < 100) std::puts("held");
    else std::printf("BREACH: %d threads\n", made);
    std::fflush(stdout);
    _exit(0);
}
