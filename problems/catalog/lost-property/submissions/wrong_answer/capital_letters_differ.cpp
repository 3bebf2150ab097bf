#include <bits/stdc++.h>
using namespace std;

int main() {
    map<string, int> there;
    int given = 0, inVain = 0;
    string line;
    while (getline(cin, line)) {
        istringstream words(line);
        string event, word, name;
        if (!(words >> event)) continue;
        while (words >> word) name += (name.empty() ? "" : " ") + word;
        int& count = there[name];
        if (tolower(event[0]) == 'f') ++count;
        else if (count > 0) --count, ++given;
        else ++inVain;
    }
    cout << given << ' ' << inVain << '\n';
    for (const auto& [name, count] : there)
        if (count) cout << count << ' ' << name << '\n';
}
