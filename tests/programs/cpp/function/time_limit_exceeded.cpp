class Solution {
public:
    int sumOf(vector<int>& nums) {
        volatile int sum = 0;
        while (true) sum = sum + 1;
        return sum;
    }
};
