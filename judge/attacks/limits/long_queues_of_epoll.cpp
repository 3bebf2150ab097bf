// Lets descriptors of waiting wait for each other.
// verdicts: AC MLE
// limits: {"time_limit_ms": 10000}

#include <cstdio>
#include <sys/epoll.h>
#include <vector>

int main() {
    std::vector<int> all;
    for (int one; (one = epoll_create1(0)) >= 0;) all.push_back(one);
    for (int outer : all)
        for (int inner : all) {
            epoll_event event{EPOLLIN, {}};
            epoll_ctl(outer, EPOLL_CTL_ADD, inner, &event);
        }
    std::puts("held");
}
