function flattened(head: _Node | null): _Node | null {
  for (let node = head; node; node = node.next) {
    const { child, next } = node;
    if (!child) continue;
    let last = child;
    while (last.next) last = last.next;
    [last.next, node.next, child.prev, node.child] = [next, child, node, null];
    if (next) next.prev = last;
  }
  return head;
}
