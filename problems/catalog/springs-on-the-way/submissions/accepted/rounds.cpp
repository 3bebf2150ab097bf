#include <cstdio>
#include <vector>

struct Trail {
    int a, b;
    long long minutes;
    int glasses;
};

int main() {
    int n, m, c, k;
    if (scanf("%d %d %d %d", &n, &m, &c, &k) != 4) return 1;
    std::vector<char> spring(n + 1);
    while (k--) {
        int hut;
        if (scanf("%d", &hut) == 1) spring[hut] = 1;
    }
    std::vector<Trail> trails(m);
    for (Trail& t : trails)
        if (scanf("%d %d %lld %d", &t.a, &t.b, &t.minutes, &t.glasses) != 4) return 1;
    // best[hut * (c + 1) + water], improved in rounds until nothing changes.
    const long long never = 4e18;
    std::vector<long long> best((n + 1) * (c + 1), never);
    best[(c + 1) + c] = 0;
    for (bool changed = true; changed;) {
        changed = false;
        for (const Trail& t : trails)
            for (int water = t.glasses; water <= c; ++water)
                for (int way = 0; way < 2; ++way) {
                    int from = way ? t.b : t.a, to = way ? t.a : t.b;
                    long long time = best[from * (c + 1) + water];
                    if (time == never) continue;
                    long long& known = best[to * (c + 1) + (spring[to] ? c : water - t.glasses)];
                    if (time + t.minutes < known) known = time + t.minutes, changed = true;
                }
    }
    long long answer = never;
    for (int water = 0; water <= c; ++water)
        if (best[n * (c + 1) + water] < answer) answer = best[n * (c + 1) + water];
    printf("%lld\n", answer == never ? -1 : answer);
}
