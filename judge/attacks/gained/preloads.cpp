// Starts itself anew with libraries of its own before those of the system, in every way that the loader knows.
// verdicts: AC

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <initializer_list>
#include <unistd.h>

int main(int count, char** words) {
    if (count > 1) {
        std::puts(geteuid() == 0 || setuid(0) == 0 || access("/etc/shadow", R_OK) == 0 ? "BREACH: root" : "held");
        return 0;
    }
    char self[4096] = {};
    if (readlink("/proc/self/exe", self, sizeof self - 1) < 0) return 1;
    const int own = open(self, O_RDONLY), copy = open("/tmp/own.so", O_CREAT | O_WRONLY, 0755);
    char buffer[1 << 16];
    for (ssize_t size; (size = read(own, buffer, sizeof buffer)) > 0;) (void)!write(copy, buffer, size);
    close(copy);
    for (const char* name : {"LD_PRELOAD", "LD_LIBRARY_PATH", "LD_DEBUG_OUTPUT", "GCONV_PATH", "LOCPATH"})
        setenv(name, "/tmp/own.so", 1);
    char again[] = "again";
    char* arguments[] = {words[0], again, nullptr};
    execv(self, arguments);
    return 1;
}
