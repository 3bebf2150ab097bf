# NestedInteger, and its JSON: an integer, or a list of such.
class NestedInteger
  def initialize(value = nil)
    @value = value
    @items = []
  end

  def is_integer
    !@value.nil?
  end

  def get_integer
    @value
  end

  def set_integer(value)
    @value = value
    @items = []
  end

  def add(elem)
    @value = nil
    @items << elem
  end

  def get_list
    @items
  end
end

module Leetsim
  module Nested
    module_function

    def read(value)
      return ::NestedInteger.new(value) unless value.is_a?(::Array)
      nested = ::NestedInteger.new
      value.each { |item| nested.add(read(item)) }
      nested
    end

    def write(nested)
      Values.refuse(nested, "NestedInteger") unless nested.is_a?(::NestedInteger)
      nested.is_integer ? nested.get_integer : nested.get_list.map { |item| write(item) }
    end
  end
end
