class MinStack {
    vector<int> differences;
    int smallest = 0;

public:
    void push(int val) {
        if (differences.empty()) smallest = val;
        differences.push_back(int((unsigned)val - (unsigned)smallest));
        smallest = min(smallest, val);
    }

    void pop() {
        if (differences.back() < 0) smallest = int((unsigned)smallest - (unsigned)differences.back());
        differences.pop_back();
    }

    int top() { return int((unsigned)smallest + (unsigned)max(0, differences.back())); }

    int getMin() { return smallest; }
};
