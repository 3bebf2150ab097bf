def sum_of(nums)
  total = nums[0] + 0
  nums.drop(1).each { |num| total += num }
  total
end
