class Solution {
public:
    int getSum(int a, int b) {
        vector<char> first(a), second(b);
        first.insert(first.end(), second.begin(), second.end());
        return first.size();
    }
};
