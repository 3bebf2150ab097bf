#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, q;
    cin >> n >> q;
    vector<int> level(n);
    for (int& value : level) cin >> value;
    while (q--) {
        int a, b, longest = 1, run = 1;
        cin >> a >> b;
        for (int day = a; day <= b; ++day) {
            run = level.at(day - 1) < level.at(day) ? run + 1 : 1;
            longest = max(longest, run);
        }
        cout << longest << '\n';
    }
}
