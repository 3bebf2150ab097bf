/**
 * @param {string} s
 * @param {string} t
 * @return {boolean}
 */
var isAnagram = function(s, t) {
    const sorted = word => word.split("").sort().join("");
    return sorted(s) === sorted(t);
};
