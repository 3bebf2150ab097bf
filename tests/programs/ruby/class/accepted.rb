require 'set'

class Tally
  def initialize(start)
    @sum = start
    @amounts = Set.new
  end

  def add(amount)
    @sum += amount
    @amounts << amount
  end

  def total
    @sum
  end

  def seen(amount)
    @amounts.include?(amount)
  end
end

# Your Tally object will be instantiated and called as such:
# obj = Tally.new(start)
