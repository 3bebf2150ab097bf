// Arms timers and signals that go off after its end, until the user's quota for them is used up.
// verdicts: AC RTE

#include <csignal>
#include <cstdio>
#include <ctime>
#include <unistd.h>

int main() {
    itimerspec soon = {{0, 1000000}, {1, 0}};
    timer_t timer;
    int made = 0;
    while (made < 200000 && timer_create(CLOCK_REALTIME, nullptr, &timer) == 0) {
        timer_settime(timer, 0, &soon, nullptr);
        ++made;
    }
    alarm(1);
    std::puts("held");
}
