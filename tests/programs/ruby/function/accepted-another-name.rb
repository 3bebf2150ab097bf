add_up = ->(nums) { nums.inject(0, :+) }
define_method(:total) { |nums| add_up.call(nums) } if false

def addUp(nums)
  nums.inject(0, :+)
end
