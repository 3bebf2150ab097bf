# How a case calls the user's code: a function, a class call by call, or a chain of its methods.
module Leetsim
  module Calls
    MAIN = TOPLEVEL_BINDING.receiver

    module_function

    # What reads one case, calls the user's code and gives the answer.
    def choose(signature, own_functions, channel)
      return make_chain(signature, channel) if signature["chain"]
      return make_class(signature, channel) if signature["classname"]
      make_function(signature, own_functions, channel)
    end

    def snake(name)
      name.gsub(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/, "_").downcase
    end

    # As it is written in Ruby, or in the signature.
    def choose_name(name)
      [snake(name), name].find { |wanted| yield wanted }
    end

    def find_class(name)
      ::Object.const_get(name) if ::Object.const_defined?(name)
    end

    # The user's function: by its name, as a method of Solution, or the only one in the file.
    def find_function(name, own)
      solution = find_class(:Solution)
      if solution && (method = choose_name(name) { |wanted| solution.method_defined?(wanted) })
        return ->(*values) { solution.new.public_send(method, *values) }
      end
      found = choose_name(name) { |wanted| own.include?(wanted.to_sym) } || (own[0] if own.size == 1)
      ::Kernel.raise ::NameError, "there is no method #{snake(name)}" unless found
      MAIN.method(found)
    end

    # --- a function -------------------------------------------------------------------------------------------------

    def make_function(signature, own, channel)
      params, returns, output = signature.values_at("params", "return", "output")
      helper = make_helper(signature, channel)
      call = find_function(signature["name"], own)
      given = params.reject { |param| helper && param["type"] == signature["helper"]["classname"] }
      readers = given.to_h { |param| [param["name"], Values.make_reader(param["node_of"] ? "integer" : param["type"])] }
      passed = params.reject { |param| param["hidden"] || param["ties"] }.map { |param| param["name"] }
      write = Values.make_writer(output ? params[output["paramindex"]]["type"] : returns["type"])
      linked = returns["node_of"] || returns["new"] || params.any? { |param| param["ties"] || param["node_of"] }
      links = Links.new(params, returns) if linked
      lambda do
        channel.read if readers.empty? # null
        arguments = readers.to_h { |name, read| [name, read_with(read, channel.read)] }
        links&.tie(arguments)
        returned = call.call(*passed.map { |name| arguments.fetch(name, helper) })
        next links ? links.write_answer(returned, write) : write.call(returned) unless output
        changed = arguments[params[output["paramindex"]]["name"]]
        write.call(output["size"] ? changed.take([Values.write_integer(returned), 0].max) : changed)
      end
    end

    def read_with(read, value)
      read ? read.call(value) : value
    end

    # --- the judge's helper -----------------------------------------------------------------------------------------

    # The object to be passed; where none is, its methods are given to the user as functions.
    def make_helper(signature, channel)
      helper = signature["helper"] or return
      passed = signature["params"].any? { |param| param["type"] == helper["classname"] }
      owner = passed ? ::Class.new : ::Object
      helper["methods"].each do |method|
        ask = make_helper_function(method, channel)
        [method["name"], snake(method["name"])].uniq.each { |name| owner.define_method(name, &ask) }
      end
      owner.new if passed
    end

    # A function that the judge answers: the program that knows the secret is not in this box.
    def make_helper_function(method, channel)
      name = method["name"]
      kinds = method["params"].map { |param| param["type"] }
      writers = kinds.map { |kind| Values.make_writer(kind) }
      read = Values.make_reader(method["return"]["type"])
      lambda do |*values|
        if values.size != kinds.size
          ::Kernel.raise ::ArgumentError, "#{name} takes #{kinds.size} arguments, #{values.size} were given"
        end
        written = kinds.zip(writers, values).reject { |kind,| kind == "buffer" }.map { |_, write, value| write.call(value) }
        channel.ask([name, written])
        kinds.zip(values) do |kind, buffer|
          next unless kind == "buffer"
          content = channel.read
          buffer[0, content.size] = content.chars
        end
        Calls.read_with(read, channel.read)
      end
    end

    # --- a class ----------------------------------------------------------------------------------------------------

    def prepare(method)
      readers = method["params"].map { |param| Values.make_reader(param["type"]) }
      read = ->(values) { readers.zip(values).map { |reader, value| read_with(reader, value) } }
      [read, Values.make_writer(method.fetch("return", { "type" => "void" })["type"])]
    end

    def find_method(owner, name)
      found = choose_name(name) { |wanted| owner.method_defined?(wanted) }
      found or ::Kernel.raise ::NameError, "#{owner} has no method #{snake(name)}"
    end

    def make_class(signature, channel)
      owner = find_class(signature["classname"])
      ::Kernel.raise ::NameError, "there is no class #{signature["classname"]}" unless owner
      read_first, = prepare(signature["constructor"])
      methods = signature["methods"].to_h { |method| [method["name"], [find_method(owner, method["name"]), *prepare(method)]] }
      lambda do
        names = channel.read
        calls = channel.read
        object = owner.new(*read_first.call(calls[0]))
        later = names.zip(calls).drop(1).map do |name, values|
          method, read, write = methods[name]
          write.call(object.public_send(method, *read.call(values)))
        end
        [nil, *later]
      end
    end

    # The class's methods, each fed with what the one before it returned; or functions with their names.
    def make_chain(signature, channel)
      owner = find_class(signature["classname"])
      methods = signature["methods"].to_h { |method| [method["name"], method] }
      chain = signature["chain"]
      read, = prepare(methods[chain.first])
      _, write = prepare(methods[chain.last])
      names = chain.map { |name| owner ? find_method(owner, name) : snake(name) }
      count = methods[chain.first]["params"].size
      lambda do
        channel.read if count.zero? # null
        values = read.call(::Array.new(count) { channel.read })
        shared = owner.new if owner && signature["instances"] == 1
        names.each do |name|
          values = [owner ? (shared || owner.new).public_send(name, *values) : MAIN.method(name).call(*values)]
        end
        write.call(values[0])
      end
    end
  end
end
