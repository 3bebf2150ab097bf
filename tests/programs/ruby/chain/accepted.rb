# Encodes a tree to a single string.
def serialize(root)
  root ? "#{root.val} #{serialize(root.left)} #{serialize(root.right)}" : "."
end

# Decodes your encoded data to tree.
def deserialize(data)
  build(data.split)
end

def build(words)
  word = words.shift
  word == "." ? nil : TreeNode.new(word.to_i, build(words), build(words))
end

# Your functions will be called as such:
# deserialize(serialize(data))
