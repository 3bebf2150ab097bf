// Makes device files of the machine's memory and disk where it may write.
// verdicts: AC

#include <cstdio>
#include <fcntl.h>
#include <initializer_list>
#include <string>
#include <sys/stat.h>
#include <sys/sysmacros.h>

int main() {
    const dev_t devices[] = {makedev(1, 1), makedev(8, 0), makedev(254, 0), makedev(1, 11), makedev(10, 229)};
    int number = 0;
    for (const char* folder : {"/tmp/", "/dev/", "/box/"})
        for (dev_t device : devices)
            for (mode_t kind : {S_IFCHR, S_IFBLK}) {
                const std::string path = folder + std::string("device") + std::to_string(++number);
                if (mknod(path.c_str(), kind | 0666, device) == 0 && open(path.c_str(), O_RDONLY) >= 0)
                    return std::printf("BREACH: %s\n", path.c_str()), 0;
            }
    std::puts("held");
}
