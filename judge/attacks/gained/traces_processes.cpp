// Traces its init and its own child.
// verdicts: AC

#include <cstdio>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

int main() {
    const pid_t child = fork();
    if (child == 0) {
        const bool traced = ptrace(PTRACE_TRACEME, 0, 0, 0) == 0;
        _exit(traced);
    }
    int status = 0;
    waitpid(child, &status, 0);
    const bool gained = status != 0 || ptrace(PTRACE_ATTACH, 1, 0, 0) == 0 || ptrace(PTRACE_SEIZE, 1, 0, 0) == 0;
    std::puts(gained ? "BREACH: tracing" : "held");
}
