# JSON values to arguments, and answers to JSON values, by the types of the signature.
module Leetsim
  module Values
    module_function

    def item_of(kind)
      return kind[0...-2] if kind.end_with?("[]")
      kind[5...-1] if kind.start_with?("list<")
    end

    def refuse(value, kind)
      ::Kernel.raise ::TypeError, "#{value.inspect[0, 200]} is not a valid value for the return type #{kind}"
    end

    # What makes the argument of a JSON value; nil when they are the same.
    def make_reader(kind)
      if (item = item_of(kind))
        read_item = make_reader(item)
        return read_item && ->(values) { values.map(&read_item) }
      end
      return Nodes.reader(kind) if kind.end_with?("Node")
      return Nested.method(:read) if kind == "NestedInteger"
      return ->(size) { ::Array.new(size, "") } if kind == "buffer"
      ->(value) { value.to_f } if kind == "double"
    end

    SCALARS = {
      "integer" => ->(value) { write_integer(value) },
      "long" => ->(value) { write_integer(value) },
      "double" => ->(value) { value.is_a?(::Numeric) ? value.to_f : refuse(value, "double") },
      "boolean" => ->(value) { value ? true : false },
      "string" => ->(value) { write_string(value) },
      "character" => ->(value) { write_string(value) },
      "buffer" => ->(characters) { characters.join },
      "void" => ->(_) {},
    }.freeze

    def write_integer(value)
      return value if value.is_a?(::Integer) || value.nil?
      return value.to_i if value.is_a?(::Numeric) && value.finite? && value == value.to_i
      value.is_a?(::Numeric) ? value.to_f : refuse(value, "integer")
    end

    def write_string(value)
      return value if value.is_a?(::String) || value.nil?
      value.is_a?(::Symbol) ? value.to_s : refuse(value, "string")
    end

    # What makes a JSON value of an answer.
    def make_writer(kind)
      item = item_of(kind)
      return Nested.method(:write) if kind == "NestedInteger"
      return Nodes.writer(kind) || SCALARS.fetch(kind) unless item
      write_item = make_writer(item)
      lambda do |values|
        next if values.nil?
        values = values.chars if values.is_a?(::String) && item == "character"
        # What can be walked through is an array too: a Set, a Range, an Enumerator ...
        refuse(values, kind) if values.is_a?(::Hash) || !values.respond_to?(:each)
        values.to_a.map(&write_item)
      end
    end
  end
end
