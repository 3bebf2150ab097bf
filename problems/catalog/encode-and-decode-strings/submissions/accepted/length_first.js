/**
 * Encodes a list of strings to a single string.
 *
 * @param {string[]} strs
 * @return {string}
 */
var encode = function(strs) {
    return strs.map(text => `${text.length}#${text}`).join("");
};

/**
 * Decodes a single string to a list of strings.
 *
 * @param {string} s
 * @return {string[]}
 */
var decode = function(s) {
    const strs = [];
    for (let start = 0; start < s.length; ) {
        const sign = s.indexOf("#", start);
        const end = sign + 1 + Number(s.slice(start, sign));
        strs.push(s.slice(sign + 1, end));
        start = end;
    }
    return strs;
};
