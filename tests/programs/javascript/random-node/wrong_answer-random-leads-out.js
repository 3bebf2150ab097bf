var copied = (head) => head && new _Node(head.val, copied(head.next), head.random);
