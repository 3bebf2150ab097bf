class Solution {
public:
    int mySqrt(int x) {
        int low = 0, high = x, root = 0;
        while (low <= high) {
            int middle = low + (high - low) / 2;
            if (middle <= x / middle) {
                root = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return root;
    }
};
