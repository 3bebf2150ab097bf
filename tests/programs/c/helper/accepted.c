int firstBad(int n) {
    int low = 1, high = n;
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (isBad(middle)) high = middle;
        else low = middle + 1;
    }
    return low;
}
