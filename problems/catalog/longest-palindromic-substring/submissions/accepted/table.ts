function longestPalindrome(s: string): string {
    const n = s.length;
    const is: boolean[][] = Array.from({ length: n }, () => new Array(n).fill(false));
    let best = s[0];
    for (let length = 1; length <= n; length++) {
        for (let i = 0; i + length <= n; i++) {
            const j = i + length - 1;
            is[i][j] = s[i] === s[j] && (length < 3 || is[i + 1][j - 1]);
            if (is[i][j] && length > best.length) best = s.slice(i, j + 1);
        }
    }
    return best;
}
