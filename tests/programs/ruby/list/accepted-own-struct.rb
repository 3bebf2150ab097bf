ListNode = Struct.new(:val, :next)

def reverse_list(head)
  reversed = nil
  while head
    reversed = ListNode.new(head.val, reversed)
    head = head.next
  end
  reversed
end
