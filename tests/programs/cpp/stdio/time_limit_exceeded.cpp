#include <bits/stdc++.h>
using namespace std;

int main() {
    volatile int sum = 0;
    while (true) sum = sum + 1;
}
