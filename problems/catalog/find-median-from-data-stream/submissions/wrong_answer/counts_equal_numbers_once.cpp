class MedianFinder {
    set<int> numbers;

public:
    MedianFinder() {}

    void addNum(int num) {
        numbers.insert(num);
    }

    double findMedian() {
        auto middle = next(numbers.begin(), numbers.size() / 2);
        return numbers.size() % 2 ? *middle : (*middle + *prev(middle)) / 2.0;
    }
};
