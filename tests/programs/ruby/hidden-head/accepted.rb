# @param {ListNode} node
# @return {Void} Do not return anything, modify node in-place instead.
def take_out(node)
  node.val, node.next = node.next.val, node.next.next
end
