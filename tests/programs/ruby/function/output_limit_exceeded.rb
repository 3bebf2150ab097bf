def sum_of(nums)
  loop { puts "adding" * 1000 }
end
