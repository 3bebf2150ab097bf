// The main thread ends, another goes on: the process looks like a zombie and is none.
// verdicts: TLE
// limits: {"time_limit_ms": 300}

#include <pthread.h>

void* spin(void*) {
    for (volatile long count = 0;;) count = count + 1;
}

int main() {
    pthread_t thread;
    pthread_create(&thread, nullptr, spin, nullptr);
    pthread_exit(nullptr);
}
