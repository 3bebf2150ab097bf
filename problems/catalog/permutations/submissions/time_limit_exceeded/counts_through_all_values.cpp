class Solution {
public:
    vector<vector<int>> permute(vector<int>& nums) {
        vector<vector<int>> answer;
        vector<int> order(nums.size(), -10), wanted = nums;
        sort(wanted.begin(), wanted.end());
        while (true) {
            vector<int> sorted = order;
            sort(sorted.begin(), sorted.end());
            if (sorted == wanted) answer.push_back(order);
            size_t i = 0;
            while (i < order.size() && order[i] == 10) order[i++] = -10;
            if (i == order.size()) return answer;
            ++order[i];
        }
    }
};
