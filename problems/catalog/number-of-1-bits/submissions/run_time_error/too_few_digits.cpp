class Solution {
public:
    int hammingWeight(int n) {
        vector<int> digits(30);
        for (size_t place = 0; n; n /= 2) digits[place++] = n % 2;
        return accumulate(digits.begin(), digits.end(), 0);
    }
};
