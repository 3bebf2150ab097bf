// Compiled and run while preparing, so that the classes of the JDK that most programs need start from an archive.
class Solution {
    public List<String> sample(int[] nums, ListNode head, TreeNode root, List<List<Integer>> rows, String text, double x) {
        Map<Integer, List<Integer>> groups = new HashMap<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> deque = new ArrayDeque<>(), linked = new LinkedList<>();
        PriorityQueue<int[]> heap = new PriorityQueue<>((a, b) -> a[0] - b[0]);
        TreeMap<String, Integer> sorted = new TreeMap<>(Comparator.reverseOrder());
        for (int num : nums) {
            groups.computeIfAbsent(num % 3, key -> new ArrayList<>()).add(num);
            seen.add(num);
            deque.push(num);
            linked.offer(num);
            heap.offer(new int[] {num, 1});
            sorted.merge("key" + num, 1, Integer::sum);
        }
        for (ListNode node = head; node != null; node = node.next) seen.add(node.val);
        StringBuilder builder = new StringBuilder();
        for (char c : text.toCharArray()) builder.append(Character.toUpperCase(c)).reverse();
        Integer[] boxed = IntStream.of(nums).boxed().sorted().toArray(Integer[]::new);
        Arrays.sort(boxed, (a, b) -> Integer.compare(b, a));
        Arrays.sort(nums);
        rows.sort(Comparator.comparing(row -> row.size()));
        int total = Arrays.stream(nums).sum() + rows.stream().mapToInt(List::size).max().orElse(0) + (int) Math.sqrt(x);
        System.out.println(total + " " + Arrays.toString(nums) + sorted.firstKey() + heap.poll()[0] + String.format("%d", 1));
        return sorted.keySet().stream().filter(key -> !key.isEmpty()).map(String::trim).collect(Collectors.toList());
    }
}
