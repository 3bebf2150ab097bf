#include <bits/stdc++.h>
using namespace std;

int main() {
    long long sum = 0, num;
    while (cin >> num) sum += num;
    cout << sum << endl;
}
