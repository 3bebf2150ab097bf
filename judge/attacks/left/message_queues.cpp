// Leaves POSIX and System V message queues and semaphores.
// verdicts: AC

#include <cstdio>
#include <fcntl.h>
#include <mqueue.h>
#include <sys/msg.h>
#include <sys/sem.h>

int main() {
    const bool posix = mq_open("/planted", O_CREAT | O_RDWR, 0777, nullptr) != (mqd_t)-1;
    const bool system_v = msgget(0x1ee7, IPC_CREAT | 0777) >= 0 || semget(0x1ee7, 1, IPC_CREAT | 0777) >= 0;
    std::puts(posix || system_v ? "BREACH: a queue" : "held");
}
