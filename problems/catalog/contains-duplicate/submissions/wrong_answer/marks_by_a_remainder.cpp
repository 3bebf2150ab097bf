class Solution {
public:
    bool containsDuplicate(vector<int>& nums) {
        vector<bool> seen(100003);
        for (int num : nums) {
            int place = (num % 100003 + 100003) % 100003;
            if (seen[place]) return true;
            seen[place] = true;
        }
        return false;
    }
};
