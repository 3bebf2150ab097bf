#include <bits/stdc++.h>
using namespace std;

int main() {
    map<string, int> there;
    int given = 0, inVain = 0;
    string line;
    while (getline(cin, line)) {
        for (char& letter : line) letter = (char)tolower((unsigned char)letter);
        istringstream words(line);
        string event, name;
        if (!(words >> event >> name)) continue;
        int& count = there[name];
        if (event == "found") ++count;
        else if (count > 0) --count, ++given;
        else ++inVain;
    }
    cout << given << ' ' << inVain << '\n';
    for (const auto& [name, count] : there)
        if (count) cout << count << ' ' << name << '\n';
}
