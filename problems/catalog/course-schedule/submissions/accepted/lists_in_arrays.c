bool canFinish(int numCourses, int** prerequisites, int prerequisitesSize, int* prerequisitesColSize) {
    int* needs = calloc(numCourses, sizeof(int));
    int* first = malloc(numCourses * sizeof(int));  // the last pair that begins with the course
    int* next = malloc((prerequisitesSize + 1) * sizeof(int));
    int* free_courses = malloc(numCourses * sizeof(int));
    int taken = 0, end = 0;
    for (int i = 0; i < numCourses; i++) first[i] = -1;
    for (int i = 0; i < prerequisitesSize; i++) {
        needs[prerequisites[i][0]]++;
        next[i] = first[prerequisites[i][1]];
        first[prerequisites[i][1]] = i;
    }
    for (int i = 0; i < numCourses; i++)
        if (needs[i] == 0) free_courses[end++] = i;
    while (taken < end)
        for (int i = first[free_courses[taken++]]; i >= 0; i = next[i])
            if (--needs[prerequisites[i][0]] == 0) free_courses[end++] = prerequisites[i][0];
    free(needs);
    free(first);
    free(next);
    free(free_courses);
    return taken == numCourses;
}
