class MinStack {
    struct Element {
        int value, smallest;
        Element* below;
    };
    Element* first = nullptr;

public:
    void push(int val) { first = new Element{val, first ? min(val, first->smallest) : val, first}; }

    void pop() { delete exchange(first, first->below); }

    int top() { return first->value; }

    int getMin() { return first->smallest; }
};
