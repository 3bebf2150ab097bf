/**
 * @param {string} text1
 * @param {string} text2
 * @return {number}
 */
var longestCommonSubsequence = function(text1, text2) {
    let previous = new Array(text2.length + 1).fill(0);
    for (const a of text1) {
        const current = [0];
        for (let j = 1; j <= text2.length; j++) {
            current[j] = a === text2[j - 1] ? previous[j - 1] + 1 : Math.max(previous[j], current[j - 1]);
        }
        previous = current;
    }
    return previous[text2.length];
};
