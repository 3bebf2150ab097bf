class Solution {
    vector<string> sorted;
    vector<bool> isFound;

    // The words from low to high begin with the letters of the walk so far.
    void walk(vector<vector<char>>& board, int row, int column, int low, int high, size_t length) {
        if (row < 0 || column < 0 || row == (int)board.size() || column == (int)board[0].size()) return;
        char letter = board[row][column];
        if (letter == '#') return;
        auto at = [&](const string& word) { return length < word.size() ? word[length] : '\0'; };
        auto first = sorted.begin() + low, end = sorted.begin() + high;
        low = partition_point(first, end, [&](const string& word) { return at(word) < letter; }) - sorted.begin();
        high = partition_point(first, end, [&](const string& word) { return at(word) <= letter; }) - sorted.begin();
        if (low == high) return;
        if (sorted[low].size() == length + 1) isFound[low] = true;
        board[row][column] = '#';
        walk(board, row + 1, column, low, high, length + 1);
        walk(board, row - 1, column, low, high, length + 1);
        walk(board, row, column + 1, low, high, length + 1);
        walk(board, row, column - 1, low, high, length + 1);
        board[row][column] = letter;
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        sorted = words;
        sort(sorted.begin(), sorted.end());
        isFound.assign(sorted.size(), false);
        for (int row = 0; row < (int)board.size(); ++row)
            for (int column = 0; column < (int)board[0].size(); ++column)
                walk(board, row, column, 0, sorted.size(), 0);
        vector<string> found;
        for (size_t i = 0; i < sorted.size(); ++i)
            if (isFound[i]) found.push_back(sorted[i]);
        return found;
    }
};
