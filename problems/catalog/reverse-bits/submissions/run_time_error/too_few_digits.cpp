class Solution {
public:
    int reverseBits(int n) {
        vector<int> digits(30);
        for (size_t place = 0; n; n /= 2) digits[place++] = n % 2;
        int result = 0;
        for (int digit : digits) result = result * 2 + digit;
        return result * 4;
    }
};
