public class Solution {
    public class TreeNode {
        int val;
        TreeNode left;
        TreeNode right;

        TreeNode(int x) {
            val = x;
        }
    }

    public class Codec {
        public String serialize(TreeNode root) {
            return root == null ? "." : root.val + " " + serialize(root.left) + " " + serialize(root.right);
        }

        public TreeNode deserialize(String data) {
            return build(new Scanner(data));
        }

        private TreeNode build(Scanner words) {
            final String word = words.next();
            if (word.equals(".")) return null;
            final TreeNode root = new TreeNode(Integer.parseInt(word));
            root.left = build(words);
            root.right = build(words);
            return root;
        }
    }
}
