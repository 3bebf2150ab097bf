# @param {Integer[]} nums
# @return {Integer}
def sum_of(nums)
  nums.sum
end
