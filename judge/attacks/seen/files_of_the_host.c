// Reads files of the host that everyone may read.
// verdicts: AC

#include <fcntl.h>
#include <stdio.h>

int main(void) {
    const char* paths[] = {"@bait_file@", "/etc/passwd", "/proc/1/root/etc/passwd", "@project@/manage.py"};
    for (int number = 0; number < 4; ++number)
        if (open(paths[number], O_RDONLY) >= 0) return printf("BREACH: %s\n", paths[number]), 0;
    puts("held");
}
