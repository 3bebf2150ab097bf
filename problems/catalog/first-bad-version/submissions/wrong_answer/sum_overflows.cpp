class Solution {
public:
    int firstBadVersion(int n) {
        int low = 1, high = n;
        while (low < high) {
            int middle = (int)((unsigned)low + (unsigned)high) / 2;
            if (middle < low) return low;  // it overflowed, and would never end
            if (isBadVersion(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    }
};
