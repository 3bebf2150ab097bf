class Solution
  def sum_of(nums)
    add(nums.each)
  end

  private

  def add(numbers)
    numbers.next + add(numbers)
  rescue StopIteration
    0
  end
end
