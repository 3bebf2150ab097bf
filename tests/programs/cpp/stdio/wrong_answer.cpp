#include <bits/stdc++.h>
using namespace std;

int main() {
    int num;
    cin >> num;
    cout << num + 1 << endl;
}
