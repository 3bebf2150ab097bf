#include <bits/stdc++.h>
using namespace std;

int main() {
    map<string, int> there;
    int given = 0, inVain = 0;
    string line;
    while (getline(cin, line)) {
        for (char& letter : line) letter = (char)tolower((unsigned char)letter);
        istringstream words(line.substr(6));
        string word, name;
        while (words >> word) name += (name.empty() ? "" : " ") + word;
        int& count = there[name];
        if (line[0] == 'f') ++count;
        else if (count > 0) --count, ++given;
        else ++inVain;
    }
    cout << given << ' ' << inVain << '\n';
    for (const auto& [name, count] : there)
        if (count) cout << count << ' ' << name << '\n';
}
