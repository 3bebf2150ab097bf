typedef struct {
    int* numbers;
    int size;
} MedianFinder;

MedianFinder* medianFinderCreate() {
    MedianFinder* obj = malloc(sizeof(MedianFinder));
    obj->numbers = malloc(50000 * sizeof(int));
    obj->size = 0;
    return obj;
}

void medianFinderAddNum(MedianFinder* obj, int num) {
    int low = 0, high = obj->size;
    while (low < high) {
        int middle = (low + high) / 2;
        if (obj->numbers[middle] < num) low = middle + 1;
        else high = middle;
    }
    memmove(obj->numbers + low + 1, obj->numbers + low, (obj->size - low) * sizeof(int));
    obj->numbers[low] = num;
    obj->size++;
}

double medianFinderFindMedian(MedianFinder* obj) {
    int middle = obj->size / 2;
    if (obj->size % 2) return obj->numbers[middle];
    return (obj->numbers[middle - 1] + obj->numbers[middle]) / 2.0;
}

void medianFinderFree(MedianFinder* obj) {
    free(obj->numbers);
    free(obj);
}
