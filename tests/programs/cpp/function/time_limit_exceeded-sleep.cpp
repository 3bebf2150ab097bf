class Solution {
public:
    int sumOf(vector<int>& nums) {
        this_thread::sleep_for(chrono::hours(1));
        return 0;
    }
};
