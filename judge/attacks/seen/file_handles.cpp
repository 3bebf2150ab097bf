// Opens files by handles, which know nothing of mounts: the way out of many containers.
// verdicts: AC

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

int main() {
    struct { file_handle handle; unsigned char bytes[128]; } file = {};
    file.handle.handle_bytes = 128;
    int mount = 0;
    const bool named = name_to_handle_at(AT_FDCWD, "/usr", &file.handle, &mount, 0) == 0;
    file.handle.handle_bytes = 8;
    file.handle.handle_type = 1;
    const unsigned root[2] = {2, 0};  // the root folder of an ext4 file system
    std::memcpy(file.handle.f_handle, root, sizeof root);
    const int folder = open("/usr", O_RDONLY);
    const bool opened = open_by_handle_at(folder, &file.handle, O_RDONLY) >= 0;
    std::puts(named || opened ? "BREACH: a handle" : "held");
}
