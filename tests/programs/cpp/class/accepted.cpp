class Tally {
    int sum;
    unordered_set<int> amounts;

public:
    Tally(int start) : sum(start) {}

    void add(int amount) {
        sum += amount;
        amounts.insert(amount);
    }

    int total() {
        return sum;
    }

    bool seen(int amount) {
        return amounts.count(amount);
    }
};
