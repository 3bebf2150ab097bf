def sum_of(nums)
  nums.first.to_i + sum_of(nums)
end
