class Solution {
public:
    int mySqrt(int x) {
        int low = 0, high = x;
        while (low < high) {
            int middle = low + (high - low) / 2 + 1;
            if ((int)((unsigned)middle * middle) <= x) low = middle;
            else high = middle - 1;
        }
        return low;
    }
};
