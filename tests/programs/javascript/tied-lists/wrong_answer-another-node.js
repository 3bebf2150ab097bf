var meeting = (first, second) => first && new ListNode(first.val);
