class Tally {
    private int sum;
    private final Set<Integer> amounts = new HashSet<>();

    public Tally(int start) {
        sum = start;
    }

    public void add(int amount) {
        sum += amount;
        amounts.add(amount);
    }

    public int total() {
        return sum
    }

    public boolean seen(int amount) {
        return amounts.contains(amount);
    }
}
