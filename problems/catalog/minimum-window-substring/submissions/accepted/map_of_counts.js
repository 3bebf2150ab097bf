/**
 * @param {string} s
 * @param {string} t
 * @return {string}
 */
var minWindow = function(s, t) {
    const needed = new Map();
    for (const letter of t) needed.set(letter, (needed.get(letter) ?? 0) + 1);
    let missing = needed.size, left = 0, best = [0, Infinity];
    for (let right = 0; right < s.length; right++) {
        if (!needed.has(s[right])) continue;
        needed.set(s[right], needed.get(s[right]) - 1);
        if (needed.get(s[right]) === 0) missing--;
        for (; missing === 0; left++) {
            if (right + 1 - left < best[1] - best[0]) best = [left, right + 1];
            if (!needed.has(s[left])) continue;
            if (needed.get(s[left]) === 0) missing++;
            needed.set(s[left], needed.get(s[left]) + 1);
        }
    }
    return best[1] === Infinity ? "" : s.slice(...best);
};
