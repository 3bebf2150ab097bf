class Solution {
public:
    int reverseBits(int n) {
        int result = 0;
        for (int place = 0; place < 32; ++place)
            if (n >> place & 1) result |= 1 << (31 - place);
        return result;
    }
};
