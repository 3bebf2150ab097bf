class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        double total = 0;
        for (int num : nums) total += log(num);
        vector<int> answer;
        for (int num : nums) answer.push_back(lround(exp(total - log(num))));
        return answer;
    }
};
