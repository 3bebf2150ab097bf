class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        int product = 1;
        for (int num : nums) product *= num;
        vector<int> answer;
        for (int num : nums) answer.push_back(product / num);
        return answer;
    }
};
