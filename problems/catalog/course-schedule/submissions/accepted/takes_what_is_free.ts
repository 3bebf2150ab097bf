function canFinish(numCourses: number, prerequisites: number[][]): boolean {
    const followers: number[][] = Array.from({length: numCourses}, () => []);
    const needs: number[] = Array(numCourses).fill(0);
    for (const [later, earlier] of prerequisites) {
        followers[earlier].push(later);
        needs[later]++;
    }
    const free: number[] = [];
    needs.forEach((count, course) => count === 0 && free.push(course));
    for (const course of free) {
        for (const later of followers[course]) {
            if (--needs[later] === 0) free.push(later);
        }
    }
    return free.length === numCourses;
}
