// Leaves shared memory, by every call that makes some, and in the next case looks for it.
// verdicts: AC
// cases: [["plant", "held"], ["look", "held"]]

#include <cstdio>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <unistd.h>

int main() {
    char word[16] = "";
    if (std::scanf("%15s", word) == 1 && word[0] == 'p') {
        shmget(0x1ee7, 1 << 20, IPC_CREAT | 0777);
        shm_open("/planted", O_CREAT | O_RDWR, 0777);
        std::puts("held");
    } else {
        const bool found = shmget(0x1ee7, 1, 0) >= 0 || shm_open("/planted", O_RDWR, 0) >= 0;
        std::puts(found ? "BREACH: a segment of another run" : "held");
    }
}
