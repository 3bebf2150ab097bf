// The API isBad is defined for you.
// bool isBad(int version);

class Solution {
public:
    int firstBad(int n) {
        int low = 1, high = n;
        while (low < high) {
            const int middle = low + (high - low) / 2;
            isBad(middle) ? high = middle : low = middle + 1;
        }
        return low;
    }
};
