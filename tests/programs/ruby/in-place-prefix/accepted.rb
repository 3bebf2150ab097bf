def compact(nums)
  nums.reject!(&:zero?)
  nums.size
end
