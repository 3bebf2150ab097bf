// Starts itself anew with libraries of its own before those of the system, in every way that the loader knows.
// verdicts: AC

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <initializer_list>
#include <sys/stat.h>
#include <unistd.h>

int main(int count, char** words) {
    if (count > 1) {
        std::puts(geteuid() == 0 || getegid() == 0 || access("/etc/shadow", R_OK) == 0 ? "BREACH: root" : "held");
        return 0;
    }
    char self[4096] = {};
    if (readlink("/proc/self/exe", self, sizeof self - 1) < 0) return 1;
    const int own = open(self, O_RDONLY), copy = open("/tmp/own.so", O_CREAT | O_WRONLY, 0755);
    char buffer[1 << 16];
    for (ssize_t size; (size = read(own, buffer, sizeof buffer)) > 0;) (void)!write(copy, buffer, size);
    close(copy);
    for (const char* name : {"LD_PRELOAD", "LD_AUDIT", "LD_LIBRARY_PATH", "GCONV_PATH", "LOCPATH"})
        setenv(name, "/tmp/own.so", 1);
    unsetenv("LD_AUDIT");  // the loader would end the program
    char again[] = "again";
    for (const char* program : {"/bin/su", "/usr/bin/su", "/usr/bin/mount", "/usr/bin/passwd"})
        if (struct stat found; stat(program, &found) == 0 && (found.st_mode & S_ISUID) && fork() == 0) {
            if (setuid(0) == 0) std::puts("BREACH: root");
            execl(program, program, nullptr);
            _exit(1);
        }
    char* arguments[] = {words[0], again, nullptr};
    execv(self, arguments);
    return 1;
}
