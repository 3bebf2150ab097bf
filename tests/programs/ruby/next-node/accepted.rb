def connect(root)
  level = [root].compact
  until level.empty?
    level.each_cons(2) { |left, right| left.next = right }
    level = level.flat_map { |node| [node.left, node.right] }.compact
  end
  root
end
