class Solution {
public:
    int sumOf(vector<int>& nums) {
        vector<string> blocks;
        while (true) blocks.push_back(string(1 << 20, 'x'));
        return 0;
    }
};
