#include <stdio.h>
#include <stdlib.h>

struct shift {
    long long start, end;
};

static int compare(const void* a, const void* b) {
    const struct shift *first = a, *second = b;
    return (first->start > second->start) - (first->start < second->start);
}

int main(void) {
    long long season;
    int count;
    scanf("%lld %d", &season, &count);
    struct shift* shifts = malloc((count + 1) * sizeof(struct shift));
    for (int i = 0; i < count; i++) scanf("%lld %lld", &shifts[i].start, &shifts[i].end);
    qsort(shifts, count, sizeof(struct shift), compare);
    shifts[count] = (struct shift){season, season};
    long long total = 0, longest = 0, watched_until = 0;
    for (int i = 0; i <= count; i++) {
        long long gap = shifts[i].start - watched_until;
        if (gap > 0) total += gap;
        if (gap > longest) longest = gap;
        if (shifts[i].end > watched_until) watched_until = shifts[i].end;
    }
    printf("%lld %lld\n", total, longest);
}
