class Solution {
public:
    int firstBadVersion(int n) {
        long long low = 1, high = n;
        int first = n;
        while (low <= high) {
            long long middle = (low + high) / 2;
            if (isBadVersion(middle)) {
                first = middle;
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return first;
    }
};
