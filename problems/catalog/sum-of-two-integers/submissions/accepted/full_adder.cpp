class Solution {
public:
    int getSum(int a, int b) {
        unsigned result = 0, carry = 0;
        for (unsigned bit = 1; bit; bit <<= 1) {
            unsigned x = a & bit, y = b & bit;
            result |= x ^ y ^ carry;
            carry = ((x & y) | (x & carry) | (y & carry)) << 1;
        }
        return result;
    }
};
