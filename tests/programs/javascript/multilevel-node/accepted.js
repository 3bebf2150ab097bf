var flattened = function (head) {
  const order = [];
  const visit = (node) => {
    if (!node) return;
    order.push(node);
    visit(node.child);
    visit(node.next);
  };
  visit(head);
  order.forEach((node, index) => {
    node.child = null;
    node.prev = order[index - 1] ?? null;
    node.next = order[index + 1] ?? null;
  });
  return head;
};
