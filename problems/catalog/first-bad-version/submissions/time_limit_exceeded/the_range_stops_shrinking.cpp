class Solution {
public:
    int firstBadVersion(int n) {
        long long low = 1, high = n;
        while (low < high) {
            long long middle = (low + high) / 2;
            if (isBadVersion(middle)) high = middle;
            else low = middle;
        }
        return low;
    }
};
