#include <cstdio>
#include <map>

static int buoys;
static std::map<int, int> known;

static int measure(int buoy) {
    if (buoy > buoys) return -buoy;
    if (!known.count(buoy)) {
        printf("? %d\n", buoy);
        fflush(stdout);
        if (scanf("%d", &known[buoy]) != 1) return 0;
    }
    return known[buoy];
}

int main() {
    if (scanf("%d", &buoys) != 1) return 1;
    int at = 0;
    for (int step = 1 << 19; step > 0; step /= 2)
        if (at + step < buoys && measure(at + step) < measure(at + step + 1)) at += step;
    printf("! %d\n", at + 1);
    fflush(stdout);
}
