class MinStack {
    vector<int> values;
    priority_queue<int, vector<int>, greater<int>> smallest;

public:
    void push(int val) {
        values.push_back(val);
        smallest.push(val);
    }

    void pop() {
        values.pop_back();
        smallest.pop();
    }

    int top() { return values.back(); }

    int getMin() { return smallest.top(); }
};
