class Solution {
    // The left end of a window of this length that covers t, or -1.
    int find(const string& s, const vector<int>& wanted, int length) {
        vector<int> have(128, 0);
        int lacking = 0;
        for (int count : wanted) lacking += count > 0;
        for (int right = 0; right < (int)s.size(); ++right) {
            if (++have[s[right]] == wanted[s[right]]) --lacking;
            if (right >= length && have[s[right - length]]-- == wanted[s[right - length]]) ++lacking;
            if (lacking == 0) return max(0, right - length + 1);
        }
        return -1;
    }

public:
    string minWindow(string s, string t) {
        vector<int> wanted(128, 0);
        for (char letter : t) ++wanted[letter];
        for (int& count : wanted)
            if (count == 0) count = -1;  // never reached
        int low = 1, high = s.size() + 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (find(s, wanted, middle) >= 0)
                high = middle;
            else
                low = middle + 1;
        }
        return low > (int)s.size() ? "" : s.substr(find(s, wanted, low), low);
    }
};
