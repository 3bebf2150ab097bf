// Watches files by the hundred thousand.
// verdicts: AC MLE
// limits: {"time_limit_ms": 10000}

#include <cstdio>
#include <string>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <vector>

int main() {
    std::vector<int> watchers;
    for (int number = 0; number < 200; ++number) watchers.push_back(inotify_init1(0));
    for (int number = 0; number < 500; ++number) {
        const std::string folder = "/tmp/" + std::to_string(number);
        mkdir(folder.c_str(), 0700);
        for (const int watcher : watchers) inotify_add_watch(watcher, folder.c_str(), IN_ALL_EVENTS);
    }
    std::puts("held");
}
