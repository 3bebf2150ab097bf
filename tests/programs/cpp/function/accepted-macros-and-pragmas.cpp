#pragma GCC optimize("Ofast,inline,unroll-loops")
#pragma GCC target("avx2,bmi,popcnt")
#include <bits/stdc++.h>
#include <ext/pb_ds/assoc_container.hpp>
#include <ext/pb_ds/tree_policy.hpp>
using namespace __gnu_pbds;
#define ll long long
#define pb push_back
#define F first
#define S second
#define rep(i, a, b) for (int i = (a); i < (b); ++i)
#define all(x) (x).begin(), (x).end()
#define call leetsimCall
#define answer ans
#define send(x) (x)
typedef pair<int, int> pii;
using vi = vector<int>;
using ordered = tree<pii, null_type, less<pii>, rb_tree_tag, tree_order_statistics_node_update>;

auto fast = []() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    cout.tie(nullptr);
    return 0;
}();

const int MOD = 1e9 + 7;
int memo[1 << 20];

class Solution {
public:
    int sumOf(vi& nums) {
        ordered sorted;
        rep(i, 0, (int)nums.size()) sorted.insert({nums[i], i});
        ll answer = 0;
        for (auto it = sorted.begin(); it != sorted.end(); ++it) answer += it->F;
        return send(answer);
    }
};
