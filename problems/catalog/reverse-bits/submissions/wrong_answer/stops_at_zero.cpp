class Solution {
public:
    int reverseBits(int n) {
        int result = 0;
        for (; n; n >>= 1) result = result << 1 | (n & 1);
        return result;
    }
};
