class Solution {
public:
    vector<int> countBits(int n) {
        vector<int> answer;
        for (int i = 0; i <= n; ++i) {
            vector<bool> digits(20);
            for (int steps = 0; steps < i; ++steps) {
                int place = 0;
                while (digits[place]) digits[place++] = false;
                digits[place] = true;
            }
            answer.push_back(count(digits.begin(), digits.end(), true));
        }
        return answer;
    }
};
