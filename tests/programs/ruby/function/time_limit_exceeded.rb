def sum_of(nums)
  nums.sort! while true
end
