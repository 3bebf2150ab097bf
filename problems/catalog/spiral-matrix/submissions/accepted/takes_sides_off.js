/**
 * @param {number[][]} matrix
 * @return {number[]}
 */
var spiralOrder = function(matrix) {
    const answer = [];
    while (matrix.length) {
        answer.push(...matrix.shift());
        for (const row of matrix) if (row.length) answer.push(row.pop());
        answer.push(...(matrix.pop() ?? []).reverse());
        for (let i = matrix.length - 1; i >= 0; i--) if (matrix[i].length) answer.push(matrix[i].shift());
    }
    return answer;
};
