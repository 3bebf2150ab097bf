class MedianFinder {
    vector<int> numbers;

public:
    MedianFinder() {}

    void addNum(int num) {
        numbers.push_back(num);
        sort(numbers.begin(), numbers.end());
    }

    double findMedian() {
        int n = numbers.size();
        return (numbers[n / 2] + numbers[(n - 1) / 2]) / 2.0;
    }
};
