class Solution {
public:
    // All paths at once, letter by letter: those with the same last square and the same squares used are one.
    bool exist(vector<vector<char>>& board, string word) {
        int m = board.size(), n = board[0].size();
        map<char, int> have;
        for (const auto& row : board)
            for (char letter : row) ++have[letter];
        for (char letter : word)
            if (--have[letter] < 0) return false;
        unordered_set<long long> paths;
        for (int at = 0; at < m * n; ++at)
            if (board[at / n][at % n] == word[0]) paths.insert((1LL << at) | ((long long)at << 40));
        for (size_t i = 1; i < word.size(); ++i) {
            unordered_set<long long> longer;
            for (long long path : paths) {
                int row = int(path >> 40) / n, column = int(path >> 40) % n;
                long long used = path & ((1LL << 40) - 1);
                for (auto [r, c] : {pair{row + 1, column}, {row - 1, column}, {row, column + 1}, {row, column - 1}}) {
                    if (r < 0 || c < 0 || r == m || c == n || board[r][c] != word[i]) continue;
                    int at = r * n + c;
                    if (!(used >> at & 1)) longer.insert(used | (1LL << at) | ((long long)at << 40));
                }
            }
            paths.swap(longer);
        }
        return !paths.empty();
    }
};
