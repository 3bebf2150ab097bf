#include <bits/stdc++.h>
using namespace std;

int main() {
    while (true) cout << string(1000, 'x') << "\n";
}
