def find_peak(nums)
  nums.each_index.max_by { |i| nums[i] }
end
