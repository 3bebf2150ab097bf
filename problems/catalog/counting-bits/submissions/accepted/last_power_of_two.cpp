class Solution {
public:
    vector<int> countBits(int n) {
        vector<int> answer(n + 1);
        for (int i = 1, power = 1; i <= n; ++i) {
            if (i == power * 2) power = i;
            answer[i] = answer[i - power] + 1;
        }
        return answer;
    }
};
