def sum_of(nums)
  blocks = []
  loop { blocks << "x" * 2**20 }
end
