def sumOf(nums) = nums.reduce(0) { |sum, num| sum + num }

if __FILE__ == $0
  puts sumOf([1, 2])
  exit(1)
end
