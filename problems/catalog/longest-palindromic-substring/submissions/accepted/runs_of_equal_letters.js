/**
 * @param {string} s
 * @return {string}
 */
var longestPalindrome = function(s) {
    let best = [0, 0];
    for (let i = 0; i < s.length; ) {
        let left = i, right = i;
        while (right + 1 < s.length && s[right + 1] === s[left]) right++;
        i = right + 1;
        while (left > 0 && right + 1 < s.length && s[left - 1] === s[right + 1]) {
            left--;
            right++;
        }
        if (right + 1 - left > best[1] - best[0]) best = [left, right + 1];
    }
    return s.slice(...best);
};
