#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, q;
    scanf("%d %d", &n, &q);
    vector<int> level(n);
    for (int& value : level) scanf("%d", &value);
    while (q--) {
        int a, b, longest = 1, run = 1;
        scanf("%d %d", &a, &b);
        for (int i = a; i < b; ++i) {
            run = level[i] > level[i - 1] ? run + 1 : 1;
            longest = max(longest, run);
        }
        printf("%d\n", longest);
    }
}
