function isAnagram(s: string, t: string): boolean {
    if (s.length !== t.length) return false;
    const counts = new Map<string, number>();
    for (const letter of s) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    for (const letter of t) {
        const left = counts.get(letter);
        if (!left) return false;
        counts.set(letter, left - 1);
    }
    return true;
}
