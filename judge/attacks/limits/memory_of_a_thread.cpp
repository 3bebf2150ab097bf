// The main thread ends; another takes memory, of a process that looks like a zombie.
// verdicts: MLE
// limits: {"memory_limit_kib": 32768}

#include <cstdlib>
#include <cstring>
#include <pthread.h>

void* fill(void*) {
    for (;;) {
        void* memory = std::malloc(1 << 20);
        if (memory) std::memset(memory, 1, 1 << 20);
    }
}

int main() {
    pthread_t thread;
    pthread_create(&thread, nullptr, fill, nullptr);
    pthread_exit(nullptr);
}
