public class Main {
    private final int[] used = new int[1];

    public class Tally {
        private final List<Integer> amounts = new ArrayList<>();
        private int sum;

        public Tally(int start) {
            sum = start;
            used[0]++;
        }

        public void add(int amount) {
            sum += amount;
            amounts.add(amount);
        }

        public int total() {
            return sum;
        }

        public boolean seen(int amount) {
            return used[0] == 1 && amounts.contains(amount);
        }
    }

    public static void main(String[] words) {
        System.out.println(new Main().new Tally(1).total());
    }
}
