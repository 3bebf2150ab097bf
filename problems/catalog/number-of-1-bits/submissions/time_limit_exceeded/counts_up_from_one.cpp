class Solution {
public:
    int hammingWeight(int n) {
        vector<char> digits(32);
        for (int steps = 0; steps < n; ++steps) {
            int place = 0;
            while (digits[place]) digits[place++] = 0;
            digits[place] = 1;
        }
        return count(digits.begin(), digits.end(), 1);
    }
};
