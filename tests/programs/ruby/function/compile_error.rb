def sum_of(nums)
  nums.sum(
end
