#include <bits/stdc++.h>
using namespace std;

int main() {
    int sum = 0, num;
    while (cin >> num) sum += num;
    cout << sum << endl;
    return 3;
}
