// Loads a BPF program and makes a BPF map.
// verdicts: AC

#include <cstdio>
#include <linux/bpf.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    bpf_attr attributes = {};
    attributes.map_type = BPF_MAP_TYPE_ARRAY;
    attributes.key_size = attributes.value_size = 4;
    attributes.max_entries = 1;
    std::puts(syscall(SYS_bpf, BPF_MAP_CREATE, &attributes, sizeof attributes) >= 0 ? "BREACH: a map" : "held");
}
