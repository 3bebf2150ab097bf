// class Solution {
// public:
//     int sumOf(vector<int>& nums) { return 0; }
// };

/*
class Solution {
public:
    int sumOf(vector<int>& nums) { return nums[0]; }
};
*/

#if 0
class Solution {};
#endif

class Solution1 {
public:
    int sumOf(const vector<int>& nums) { return -1; }
};

class Solution {
public:
    int sumOf(const vector<int>& nums) const {
        long long total = 0;
        for (auto num : nums) total += num;
        return total;
    }
};
