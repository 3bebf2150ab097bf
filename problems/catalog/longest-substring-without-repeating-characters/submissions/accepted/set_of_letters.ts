function lengthOfLongestSubstring(s: string): number {
    const seen = new Set<string>();
    let left = 0, best = 0;
    for (const letter of s) {
        while (seen.has(letter)) seen.delete(s[left++]);
        seen.add(letter);
        best = Math.max(best, seen.size);
    }
    return best;
}
