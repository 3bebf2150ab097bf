def sum_of(nums)
  exit
end
