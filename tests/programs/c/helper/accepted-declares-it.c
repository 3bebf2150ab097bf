// The API isBad is defined for you.
bool isBad(int version);

int firstBad(int n) {
    unsigned int low = 1, high = n;
    while (low < high) {
        unsigned int middle = (low + high) / 2;
        if (isBad(middle)) high = middle;
        else low = middle + 1;
    }
    return low;
}
