/**
 * @param {number} numCourses
 * @param {number[][]} prerequisites
 * @return {boolean}
 */
var canFinish = function(numCourses, prerequisites) {
    const needed = Array.from({length: numCourses}, () => []);
    for (const [course, earlier] of prerequisites) needed[course].push(earlier);
    const state = new Array(numCourses).fill(0);
    const inOrder = course => {
        if (state[course] === 1) return false;
        if (state[course] === 2) return true;
        state[course] = 1;
        if (!needed[course].every(inOrder)) return false;
        state[course] = 2;
        return true;
    };
    return needed.every((_, course) => inOrder(course));
};
