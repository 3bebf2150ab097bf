/**
 * @param {string} s
 * @return {number}
 */
var lengthOfLongestSubstring = function(s) {
    const last = new Map();
    let start = 0, longest = 0;
    for (let end = 0; end < s.length; end++) {
        start = Math.max(start, (last.get(s[end]) ?? -1) + 1);
        last.set(s[end], end);
        longest = Math.max(longest, end - start + 1);
    }
    return longest;
};
