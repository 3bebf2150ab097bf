class Solution {
public:
    string alienOrder(vector<string>& words) {
        string order;
        for (const string& word : words)
            for (char letter : word)
                if (order.find(letter) == string::npos) order += letter;
        return order;
    }
};
