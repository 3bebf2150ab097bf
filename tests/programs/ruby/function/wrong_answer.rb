def sum_of(nums)
  nums.max
end
