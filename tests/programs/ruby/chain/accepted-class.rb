class Codec
  def serialize(root)
    root ? [root.val, serialize(root.left), serialize(root.right)].join(",") : "null"
  end

  def deserialize(data)
    words = data.split(",").each
    build = lambda do
      word = words.next
      next if word == "null"
      node = TreeNode.new(Integer(word))
      node.left = build.call
      node.right = build.call
      node
    end
    build.call
  end
end
