def copied(head)
  return unless head
  copy = Node.new(head.val)
  copy.next = copied(head.next)
  copy.random = Node.new(0)
  copy
end
