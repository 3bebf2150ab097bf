class Tally
  def initialize(start)
    @sum = start
  end

  def add(amount)
    @sum += amount
  end

  def total
    @sum
  end

  def seen(amount)
    true
  end
end
