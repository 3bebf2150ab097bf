#include <bits/stdc++.h>
using namespace std;

static vector<int> level;

struct Part {
    int first, last, head, tail, best;  // days; the rises at both ends, and the longest
};

static Part join(const Part& a, const Part& b) {
    Part whole{a.first, b.last, a.head, b.tail, max(a.best, b.best)};
    if (level[a.last] < level[b.first]) {
        whole.best = max(whole.best, a.tail + b.head);
        if (a.head == a.last - a.first + 1) whole.head += b.head;
        if (b.tail == b.last - b.first + 1) whole.tail += a.tail;
    }
    return whole;
}

static vector<Part> tree;

static void build(int node, int low, int high) {
    if (low == high) {
        tree[node] = {low, low, 1, 1, 1};
        return;
    }
    int middle = (low + high) / 2;
    build(2 * node, low, middle);
    build(2 * node + 1, middle + 1, high);
    tree[node] = join(tree[2 * node], tree[2 * node + 1]);
}

static Part ask(int node, int a, int b) {
    const Part& part = tree[node];
    if (a <= part.first && part.last <= b) return part;
    int middle = tree[2 * node].last;
    if (b <= middle) return ask(2 * node, a, b);
    if (a > middle) return ask(2 * node + 1, a, b);
    return join(ask(2 * node, a, b), ask(2 * node + 1, a, b));
}

int main() {
    int n, q;
    if (scanf("%d %d", &n, &q) != 2) return 1;
    level.resize(n);
    tree.resize(4 * n);
    for (int& value : level)
        if (scanf("%d", &value) != 1) return 1;
    build(1, 0, n - 1);
    while (q--) {
        int a, b;
        if (scanf("%d %d", &a, &b) != 2) return 1;
        printf("%d\n", ask(1, a - 1, b - 1).best);
    }
}
