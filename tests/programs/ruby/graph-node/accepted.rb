# @param {Node} node
# @return {Node}
def copied(node, copies = {})
  return if node.nil?
  copies[node.val] ||= Node.new(node.val).tap do |copy|
    copies[node.val] = copy
    copy.neighbors = node.neighbors.map { |neighbor| copied(neighbor, copies) }
  end
end
