#include <bits/stdc++.h>
using namespace std;

int main() {
    cout << sum_of_all << endl;
}
