#include <algorithm>
#include <cctype>
#include <cstdio>
#include <string>
#include <unordered_map>
#include <vector>

int main() {
    std::unordered_map<std::string, int> there;
    int given = 0, inVain = 0;
    std::string line;
    for (int c = getchar();; c = getchar()) {
        if (c != '\n' && c != EOF) {
            if (c != ' ') line += (char)tolower(c);
            else if (!line.empty() && line.back() != ' ') line += ' ';
            continue;
        }
        if (!line.empty() && line.back() == ' ') line.pop_back();
        if (!line.empty()) {
            std::string name = line.substr(6);
            if (line[0] == 'f') ++there[name];
            else if (there[name]) --there[name], ++given;
            else ++inVain;
        }
        line.clear();
        if (c == EOF) break;
    }
    std::vector<std::string> names;
    for (const auto& [name, count] : there)
        if (count) names.push_back(name);
    std::sort(names.begin(), names.end());
    printf("%d %d\n", given, inVain);
    for (const std::string& name : names) printf("%d %s\n", there[name], name.c_str());
}
