# Lists, trees and graphs: LeetCode's node classes, and their JSON.
class ListNode
  attr_accessor :val, :next

  def initialize(val = 0, _next = nil)
    @val = val
    @next = _next
  end
end

class TreeNode
  attr_accessor :val, :left, :right

  def initialize(val = 0, left = nil, right = nil)
    @val = val
    @left = left
    @right = right
  end
end

module Leetsim
  class NaryNode
    attr_accessor :val, :children

    def initialize(val = 0, children = [])
      @val = val
      @children = children
    end
  end

  class GraphNode
    attr_accessor :val, :neighbors

    def initialize(val = 0, neighbors = [])
      @val = val
      @neighbors = neighbors
    end
  end

  class RandomNode
    attr_accessor :val, :next, :random

    def initialize(val = 0, _next = nil, random = nil)
      @val = val
      @next = _next
      @random = random
    end
  end

  class NextNode
    attr_accessor :val, :left, :right, :next

    def initialize(val = 0, left = nil, right = nil, _next = nil)
      @val = val
      @left = left
      @right = right
      @next = _next
    end
  end

  module Nodes
    MAX = 1_000_000 # longer than any input: a list or tree that goes round in a circle
    LISTS = %w[ListNode RandomNode].freeze # their nodes are told by an index, those of trees by their value
    NEXT = {
      "ListNode" => ->(node) { [node.next] },
      "RandomNode" => ->(node) { [node.next] },
      "TreeNode" => ->(node) { [node.left, node.right] },
      "NextNode" => ->(node) { [node.left, node.right] },
      "NaryNode" => ->(node) { node.children || [] },
      "GraphNode" => ->(node) { node.neighbors || [] },
    }.freeze

    module_function

    # What the user's code calls Node; nil when the signature has none.
    def find_named(signature_text)
      kind = signature_text[/\b(?:Nary|Graph|Random|Next)Node\b/]
      kind && Leetsim.const_get(kind)
    end

    def reader(kind)
      READERS.fetch(kind)
    end

    def writer(kind)
      WRITERS[kind]
    end

    # The user may have pasted the class, with a constructor that takes less.
    def make(value, **links)
      node = ::Node.new(value)
      links.each { |name, target| node.public_send(:"#{name}=", target) }
      node
    end

    def read_list(values)
      head = last = nil
      values.each do |value|
        node = ::ListNode.new(value)
        last ? last.next = node : head = node
        last = node
      end
      head
    end

    def read_tree(values)
      return if values.empty?
      root = yield values[0]
      parents = [root]
      index = 0
      parents.each do |parent|
        break if index + 1 >= values.size
        unless (value = values[index += 1]).nil?
          parents << (parent.left = yield(value))
        end
        unless (value = values[index += 1]).nil?
          parents << (parent.right = yield(value))
        end
      end
      root
    end

    def read_nary(values)
      return if values.empty?
      nodes = [make(values[0], children: [])]
      parent = 0
      values.drop(1).each do |value|
        if value.nil?
          parent += 1
        else
          nodes << make(value, children: [])
          nodes[parent - 1].children << nodes[-1]
        end
      end
      nodes[0]
    end

    def read_graph(rows)
      nodes = (1..rows.size).map { |number| make(number, neighbors: []) }
      nodes.zip(rows) { |node, row| node.neighbors = row.map { |number| nodes[number - 1] } }
      nodes[0]
    end

    def read_random_list(pairs)
      nodes = pairs.map { |value, _| make(value, next: nil, random: nil) }
      nodes.each_cons(2) { |node, after| node.next = after }
      nodes.zip(pairs) { |node, (_, index)| node.random = nodes[index] if index }
      nodes[0]
    end

    READERS = {
      "ListNode" => ->(values) { read_list(values) },
      "TreeNode" => ->(values) { read_tree(values) { |value| ::TreeNode.new(value) } },
      "NextNode" => ->(values) { read_tree(values) { |value| make(value, left: nil, right: nil, next: nil) } },
      "NaryNode" => ->(values) { read_nary(values) },
      "GraphNode" => ->(rows) { read_graph(rows) },
      "RandomNode" => ->(pairs) { read_random_list(pairs) },
    }.freeze

    def check(node, link, kind)
      Values.refuse(node, kind) unless node.nil? || node.respond_to?(link)
    end

    def check_end(count, kind)
      return if count <= MAX
      ::Kernel.raise ::ArgumentError, "the #{kind} of the answer has a cycle: it never ends"
    end

    def write_list(head)
      check(head, :next, "ListNode")
      values = []
      while head
        values << Values.write_integer(head.val)
        check_end(values.size, "ListNode")
        head = head.next
      end
      values
    end

    def write_tree(root)
      check(root, :left, "TreeNode")
      values = []
      nodes = [root]
      nodes.each do |node|
        values << (node && Values.write_integer(node.val))
        nodes << node.left << node.right if node
        check_end(nodes.size / 2, "TreeNode")
      end
      strip(values)
    end

    def write_levels(root)
      check(root, :next, "Node")
      values = []
      while root
        node = root
        root = nil
        while node
          values << Values.write_integer(node.val)
          root ||= node.left || node.right
          node = node.next
          check_end(values.size / 2, "Node")
        end
        values << "#"
      end
      values
    end

    def write_nary(root)
      check(root, :children, "Node")
      return [] if root.nil?
      values = [Values.write_integer(root.val), nil]
      nodes = [root]
      nodes.each do |node|
        children = node.children || []
        values.concat(children.map { |child| Values.write_integer(child.val) }) << nil
        nodes.concat(children)
        check_end(nodes.size, "Node")
      end
      strip(values)
    end

    def write_graph(start)
      check(start, :neighbors, "Node")
      nodes = walk(start, "GraphNode").sort_by(&:val)
      return "the values of the nodes are not 1 to n" if nodes.map(&:val) != [*1..nodes.size]
      nodes.map { |node| (node.neighbors || []).map(&:val) }
    end

    def write_random_list(head)
      check(head, :random, "Node")
      nodes = walk(head, "RandomNode")
      check_end(MAX + 1, "Node") if nodes.last&.next
      indexes = {}.compare_by_identity
      nodes.each_with_index { |node, index| indexes[node] = index }
      return "a random pointer leads out of the list" unless nodes.all? { |node| node.random.nil? || indexes[node.random] }
      nodes.map { |node| [Values.write_integer(node.val), node.random && indexes[node.random]] }
    end

    def strip(values)
      values.pop while !values.empty? && values.last.nil?
      values
    end

    WRITERS = {
      "ListNode" => ->(head) { write_list(head) },
      "TreeNode" => ->(root) { write_tree(root) },
      "NextNode" => ->(root) { write_levels(root) },
      "NaryNode" => ->(root) { write_nary(root) },
      "GraphNode" => ->(start) { write_graph(start) },
      "RandomNode" => ->(head) { write_random_list(head) },
    }.freeze

    # All nodes that can be reached, each once: of a list by its order, of a tree by its levels.
    def walk(value, kind)
      if (item = Values.item_of(kind))
        return (value || []).flat_map { |part| walk(part, item) }
      end
      links = NEXT[kind] or return []
      met = {}.compare_by_identity
      waiting = [value]
      waiting.each do |node|
        next if node.nil? || met[node]
        met[node] = true
        waiting.concat(links.call(node))
      end
      met.keys
    end
  end

  # What ties the arguments of a function together, and its answer to them: ties, node_of and new.
  class Links
    def initialize(params, returns)
      @params = params
      @returns = returns
      @referred = [*params, returns].flat_map { |described| [described["node_of"], *described["ties"]] }.compact.uniq
    end

    # Ties lists and puts nodes in the place of what stands for them, in `arguments`, by name.
    def tie(arguments)
      kinds = @params.to_h { |param| [param["name"], param["type"]] }
      @nodes = @referred.to_h { |name| [name, Nodes.walk(arguments[name], kinds[name])] }
      @given = {}.compare_by_identity
      arguments.each { |name, value| Nodes.walk(value, kinds[name]).each { |node| @given[node] = true } } if @returns["new"]
      @params.each do |param|
        value = arguments[param["name"]]
        if param["ties"]
          tied, target = @nodes.values_at(*param["ties"])
          tied.last.next = target[value] if value >= 0
        elsif param["node_of"] && value
          nodes = @nodes[param["node_of"]]
          found = Nodes::LISTS.include?(param["type"]) ? nodes[value] : nodes.find { |node| node.val == value }
          arguments[param["name"]] = found
        end
      end
    end

    def write_answer(returned, write)
      return tell_node(returned, @nodes[@returns["node_of"]]) if @returns["node_of"]
      written = write.call(returned)
      copied = Nodes.walk(returned, @returns["type"]).none? { |node| @given[node] }
      copied ? written : "not a copy: the answer holds a node that was given"
    end

    private

    def tell_node(node, nodes)
      return if node.nil?
      index = nodes.index { |known| known.equal?(node) }
      return "a node that is not in #{@returns["node_of"]}" unless index
      Nodes::LISTS.include?(@returns["type"]) ? index : Values.write_integer(node.val)
    end
  end
end
