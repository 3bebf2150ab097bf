class MinStack {
    vector<long long> differences;  // of each value to the minimum of those below it
    long long smallest = 0;

public:
    void push(int val) {
        if (differences.empty()) smallest = val;
        differences.push_back(val - smallest);
        smallest = min<long long>(smallest, val);
    }

    void pop() {
        if (differences.back() < 0) smallest -= differences.back();
        differences.pop_back();
    }

    int top() { return smallest + max(0LL, differences.back()); }

    int getMin() { return smallest; }
};
