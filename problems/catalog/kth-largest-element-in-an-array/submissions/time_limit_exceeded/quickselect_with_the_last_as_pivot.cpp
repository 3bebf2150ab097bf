class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        int low = 0, high = nums.size() - 1, wanted = nums.size() - k;
        while (low < high) {
            int border = low;
            for (int i = low; i < high; ++i)
                if (nums[i] < nums[high]) swap(nums[i], nums[border++]);
            swap(nums[border], nums[high]);
            if (border == wanted) break;
            if (border < wanted) low = border + 1;
            else high = border - 1;
        }
        return nums[wanted];
    }
};
