class Solution {
public:
    string alienOrder(vector<string>& words) {
        set<char> letters;
        for (const string& word : words) letters.insert(word.begin(), word.end());
        string order(letters.begin(), letters.end());
        do {
            int place[128];
            for (size_t i = 0; i < order.size(); ++i) place[(int)order[i]] = (int)i;
            auto less = [&](char a, char b) { return place[(int)a] < place[(int)b]; };
            bool sorted = true;
            for (size_t i = 0; i + 1 < words.size() && sorted; ++i)
                sorted = !lexicographical_compare(words[i + 1].begin(), words[i + 1].end(), words[i].begin(), words[i].end(), less);
            if (sorted) return order;
        } while (next_permutation(order.begin(), order.end()));
        return "";
    }
};
