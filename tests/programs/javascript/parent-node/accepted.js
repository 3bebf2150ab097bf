/**
 * @param {_Node} p
 * @param {_Node} q
 * @return {_Node}
 */
var meeting = function (p, q) {
  const above = new Set();
  for (let node = p; node; node = node.parent) above.add(node);
  while (!above.has(q)) q = q.parent;
  return q;
};
