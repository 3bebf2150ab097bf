class Solution {
public:
    int sumOf(vector<int>& nums) {
        while (true) cout << string(1000, 'x') << "\n";
        return 0;
    }
};
