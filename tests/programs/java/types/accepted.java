class Mirror {
    private final List<String> words;
    private final TreeNode root;

    public Mirror(List<String> words, TreeNode root) {
        this.words = words;
        this.root = root;
    }

    public String firstWord() {
        return words.get(0);
    }

    public int rootValue() {
        return root.val;
    }

    public int negate(int x) {
        return -x;
    }

    public long negateLong(long x) {
        return -x;
    }

    public double half(double x) {
        return x / 2;
    }

    public boolean opposite(boolean x) {
        return !x;
    }

    public String reversed(String s) {
        return new StringBuilder(s).reverse().toString();
    }

    public char nextCharacter(char c) {
        return ++c;
    }

    public int[] reversedArray(int[] nums) {
        return IntStream.range(0, nums.length).map(i -> nums[nums.length - 1 - i]).toArray();
    }

    public double[] halves(double[] nums) {
        return DoubleStream.of(nums).map(num -> num / 2).toArray();
    }

    public boolean[] opposites(boolean[] flags) {
        for (int i = 0; i < flags.length; i++) flags[i] = !flags[i];
        return flags;
    }

    public char[][] transposed(char[][] board) {
        char[][] turned = new char[board[0].length][board.length];
        for (int row = 0; row < board.length; row++) {
            for (int column = 0; column < board[0].length; column++) turned[column][row] = board[row][column];
        }
        return turned;
    }

    public List<List<Integer>> transposedLists(List<List<Integer>> rows) {
        List<List<Integer>> turned = new LinkedList<>();
        for (int column = 0; !rows.isEmpty() && column < rows.get(0).size(); column++) {
            int place = column;
            turned.add(rows.stream().map(row -> row.get(place)).collect(Collectors.toList()));
        }
        return turned;
    }

    public List<List<String>> reversedLines(List<List<String>> lines) {
        for (List<String> line : lines) Collections.reverse(line);
        return lines;
    }

    public ListNode reversedNodes(ListNode head) {
        ListNode before = null;
        while (head != null) {
            ListNode next = head.next;
            head.next = before;
            before = head;
            head = next;
        }
        return before;
    }

    public TreeNode mirrored(TreeNode root) {
        return root == null ? null : new TreeNode(root.val, mirrored(root.right), mirrored(root.left));
    }

    public ListNode[] reversedHeads(ListNode[] heads) {
        Collections.reverse(Arrays.asList(heads));
        return heads;
    }

    public List<TreeNode> reversedRoots(List<TreeNode> roots) {
        Collections.reverse(roots);
        return roots;
    }
}
