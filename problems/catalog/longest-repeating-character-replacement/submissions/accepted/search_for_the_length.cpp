class Solution {
    bool isPossible(const string& s, int k, int length) {
        array<int, 26> counts{};
        for (int end = 0; end < (int)s.size(); ++end) {
            ++counts[s[end] - 'A'];
            if (end >= length) --counts[s[end - length] - 'A'];
            if (end >= length - 1 && length - *max_element(counts.begin(), counts.end()) <= k) return true;
        }
        return false;
    }

public:
    int characterReplacement(string s, int k) {
        int low = 1, high = s.size();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (isPossible(s, k, middle))
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
};
