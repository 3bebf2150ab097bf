#include <bits/stdc++.h>
using namespace std;

static int n, m, c, k;
static vector<array<int, 3>> trails[401];
static bool spring[401], seen[401][31];
static long long best = LLONG_MAX;

static void walk(int hut, int water, long long time) {
    if (hut == n) {
        best = min(best, time);
        return;
    }
    seen[hut][water] = true;
    for (auto [other, minutes, glasses] : trails[hut]) {
        int left = spring[other] ? c : water - glasses;
        if (glasses <= water && !seen[other][left]) walk(other, left, time + minutes);
    }
    seen[hut][water] = false;
}

int main() {
    cin >> n >> m >> c >> k;
    while (k--) {
        int hut;
        cin >> hut;
        spring[hut] = true;
    }
    while (m--) {
        int a, b, minutes, glasses;
        cin >> a >> b >> minutes >> glasses;
        trails[a].push_back({b, minutes, glasses});
        trails[b].push_back({a, minutes, glasses});
    }
    walk(1, c, 0);
    cout << (best == LLONG_MAX ? -1 : best) << endl;
}
