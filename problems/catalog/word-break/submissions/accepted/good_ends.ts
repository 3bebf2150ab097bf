function wordBreak(s: string, wordDict: string[]): boolean {
    const good: boolean[] = Array(s.length + 1).fill(false);
    good[0] = true;
    for (let end = 1; end <= s.length; end++) {
        good[end] = wordDict.some((word) => end >= word.length && good[end - word.length] && s.slice(0, end).endsWith(word));
    }
    return good[s.length];
}
