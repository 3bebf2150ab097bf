class Solution {
public:
    int getSum(int a, int b) {
        int result = 0, carry = 0;
        for (int column = 0; column < 10; ++column) {
            int x = a >> column & 1, y = b >> column & 1;
            result |= (x ^ y ^ carry) << column;
            carry = (x & y) | (carry & (x ^ y));
        }
        return result;
    }
};
