public class Codec {

    // Encodes a tree to a single string.
    public String serialize(TreeNode root) {
        StringBuilder sb = new StringBuilder();
        write(root, sb);
        return sb.toString();
    }

    private void write(TreeNode node, StringBuilder sb) {
        if (node == null) {
            sb.append("#,");
            return;
        }
        sb.append(node.val).append(',');
        write(node.left, sb);
        write(node.right, sb);
    }

    // Decodes your encoded data to tree.
    public TreeNode deserialize(String data) {
        return read(new LinkedList<>(Arrays.asList(data.split(","))));
    }

    private TreeNode read(Queue<String> words) {
        String word = words.poll();
        if (word.equals("#")) return null;
        TreeNode node = new TreeNode(Integer.parseInt(word));
        node.left = read(words);
        node.right = read(words);
        return node;
    }
}
