public class Solution {

    // Encodes a tree to a single string.
    public String serialize(TreeNode root) {
        return root == null ? "." : root.val + " " + serialize(root.left) + " " + serialize(root.right);
    }

    // Decodes your encoded data to tree.
    public TreeNode deserialize(String data) {
        return build(new StringTokenizer(data));
    }

    private TreeNode build(StringTokenizer words) {
        String word = words.nextToken();
        return word.equals(".") ? null : new TreeNode(Integer.parseInt(word), build(words), build(words));
    }
}
