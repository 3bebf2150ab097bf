public class Solution {
    public void connect(TreeLinkNode root) {
        for (TreeLinkNode level = root; level != null; ) {
            TreeLinkNode below = new TreeLinkNode(0), last = below;
            for (TreeLinkNode node = level; node != null; node = node.next) {
                if (node.left != null) last = last.next = node.left;
                if (node.right != null) last = last.next = node.right;
            }
            level = below.next;
        }
    }
}
