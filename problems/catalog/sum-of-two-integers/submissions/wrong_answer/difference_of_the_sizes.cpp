class Solution {
public:
    int getSum(int a, int b) {
        bool negative = a < 0;
        a = abs(a);
        b = abs(b);
        while (b) {
            int carry = (a & b) << 1;
            a ^= b;
            b = carry;
        }
        return negative ? ~a | 1 : a;
    }
};
