/**
 * @param {string} s
 * @param {string[]} wordDict
 * @return {boolean}
 */
var wordBreak = function(s, wordDict) {
    const queue = [0];
    const seen = new Set(queue);
    while (queue.length) {
        const start = queue.shift();
        if (start === s.length) return true;
        for (const word of wordDict) {
            const end = start + word.length;
            if (!seen.has(end) && s.startsWith(word, start)) {
                seen.add(end);
                queue.push(end);
            }
        }
    }
    return false;
};
