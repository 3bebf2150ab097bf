# @param {Node} root
# @return {Node}
def mirrored(root)
  root && Node.new(root.val, root.children.reverse.map { |child| mirrored(child) })
end
