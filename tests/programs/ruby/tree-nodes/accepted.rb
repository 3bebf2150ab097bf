# @param {TreeNode} root
# @param {TreeNode} p
# @param {TreeNode} q
# @return {TreeNode}
def above(root, p, q)
  return root if root.nil? || root == p || root == q
  left, right = above(root.left, p, q), above(root.right, p, q)
  left && right ? root : left || right
end
