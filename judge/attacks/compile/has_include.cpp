// Asks whether files of the host are there, one bit at a time.
// verdicts: AC

#include <cstdio>

int main() {
#if __has_include("/etc/passwd") || __has_include("@bait_file@") || __has_include("@project@/manage.py") || __has_include("/root/.bashrc")
    std::puts("BREACH: it is there");
#else
    std::puts("held");
#endif
}
