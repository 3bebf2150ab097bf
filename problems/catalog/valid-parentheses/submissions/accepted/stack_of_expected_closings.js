/**
 * @param {string} s
 * @return {boolean}
 */
var isValid = function(s) {
    const closing = { "(": ")", "[": "]", "{": "}" };
    const expected = [];
    for (const bracket of s) {
        if (bracket in closing) expected.push(closing[bracket]);
        else if (expected.pop() !== bracket) return false;
    }
    return expected.length === 0;
};
