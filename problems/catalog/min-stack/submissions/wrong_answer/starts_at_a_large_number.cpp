class MinStack {
    vector<pair<int, int>> stack{{0, 1000000000}};

public:
    void push(int val) { stack.push_back({val, min(val, stack.back().second)}); }

    void pop() { stack.pop_back(); }

    int top() { return stack.back().first; }

    int getMin() { return stack.back().second; }
};
