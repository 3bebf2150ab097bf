/**
 * @param {string[]} strs
 * @return {string[][]}
 */
var groupAnagrams = function(strs) {
    const groups = {};
    for (const word of strs) {
        const counts = new Array(26).fill(0);
        for (let i = 0; i < word.length; i++) counts[word.charCodeAt(i) - 97]++;
        (groups[counts] ??= []).push(word);
    }
    return Object.values(groups);
};
