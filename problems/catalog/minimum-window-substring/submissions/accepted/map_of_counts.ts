function minWindow(s: string, t: string): string {
    const needed: Record<string, number> = {};
    for (const letter of t) needed[letter] = (needed[letter] ?? 0) + 1;
    let missing = t.length;
    let left = 0;
    let start = 0;
    let length = Infinity;
    for (let right = 0; right < s.length; right++) {
        const letter = s[right];
        if (letter in needed && needed[letter]-- > 0) missing--;
        while (missing === 0) {
            if (right - left + 1 < length) {
                length = right - left + 1;
                start = left;
            }
            const first = s[left++];
            if (first in needed && ++needed[first] > 0) missing++;
        }
    }
    return length === Infinity ? "" : s.substring(start, start + length);
}
