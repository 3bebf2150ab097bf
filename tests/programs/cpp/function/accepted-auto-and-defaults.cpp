class Solution {
public:
    auto sumOf(const auto& nums, long start = 0, optional<int> limit = nullopt) -> long long {
        return ranges::empty(nums) ? start : reduce(nums.begin(), nums.end(), start);
    }
};
