class MedianFinder {
    multiset<int> numbers;
    multiset<int>::iterator middle;  // of an even count: the upper one

public:
    MedianFinder() {}

    void addNum(int num) {
        bool wasEven = numbers.size() % 2 == 0;
        bool wasEmpty = numbers.empty();
        numbers.insert(num);
        if (wasEmpty) middle = numbers.begin();
        else if (num < *middle) {
            if (wasEven) --middle;
        } else if (!wasEven) ++middle;
    }

    double findMedian() {
        if (numbers.size() % 2) return *middle;
        return (*middle + *prev(middle)) * 0.5;
    }
};
