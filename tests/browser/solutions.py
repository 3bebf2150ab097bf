"""Code that people might type on the page of two-sum."""

# They pause in each case, so that a page has time to show that they run.
PYTHON = """\
import time

class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        time.sleep(0.03)
        seen = {}
        for index, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], index]
            seen[number] = index
"""

# Long enough to be seen at work, and killed there, by a page on a slow machine.
SLOW_PYTHON = PYTHON.replace("0.03", "0.06")

CPP = """\
#include <thread>

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        this_thread::sleep_for(chrono::milliseconds(30));
        unordered_map<int, int> seen;
        for (int index = 0; index < (int)nums.size(); index++) {
            auto partner = seen.find(target - nums[index]);
            if (partner != seen.end()) return {partner->second, index};
            seen[nums[index]] = index;
        }
        return {};
    }
};
"""

WRONG = """\
class Solution:
    def twoSum(self, nums, target):
        print("looking for", target)
        return [0, 0]
"""

PYTHON_WITH_SYNTAX_ERROR = """\
class Solution:
    def twoSum(self, nums, target):
        total = 0
        return nums[
"""

CPP_WITH_SYNTAX_ERROR = """\
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        int total = 0
        return {0, 1};
    }
};
"""
