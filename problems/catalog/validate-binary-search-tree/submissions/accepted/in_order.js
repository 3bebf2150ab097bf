/**
 * @param {TreeNode} root
 * @return {boolean}
 */
var isValidBST = function(root) {
    let before = -Infinity;
    const rises = node => {
        if (!node) return true;
        if (!rises(node.left) || node.val <= before) return false;
        before = node.val;
        return rises(node.right);
    };
    return rises(root);
};
