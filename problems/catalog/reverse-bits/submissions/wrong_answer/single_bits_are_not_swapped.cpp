class Solution {
public:
    int reverseBits(int n) {
        unsigned x = n;
        x = x >> 16 | x << 16;
        x = (x & 0xFF00FF00) >> 8 | (x & 0x00FF00FF) << 8;
        x = (x & 0xF0F0F0F0) >> 4 | (x & 0x0F0F0F0F) << 4;
        return (x & 0xCCCCCCCC) >> 2 | (x & 0x33333333) << 2;
    }
};
