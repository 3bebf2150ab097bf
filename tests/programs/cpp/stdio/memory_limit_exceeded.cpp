#include <bits/stdc++.h>
using namespace std;

int main() {
    vector<string> blocks;
    while (true) blocks.push_back(string(1 << 20, 'x'));
}
