# Definition for Node.
class Node
  attr_accessor :val, :next, :random

  def initialize(val = 0)
    @val = val
    @next = nil
    @random = nil
  end
end

# @param {Node} node
# @return {Node}
def copied(head)
  copies = { nil => nil }
  node = head
  while node
    copies[node] = Node.new(node.val)
    node = node.next
  end
  copies.each do |original, copy|
    next unless original
    copy.next = copies[original.next]
    copy.random = copies[original.random]
  end
  copies[head]
end
