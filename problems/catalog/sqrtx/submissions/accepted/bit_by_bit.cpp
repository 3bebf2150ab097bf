class Solution {
public:
    int mySqrt(int x) {
        long long root = 0;
        for (long long bit = 1 << 15; bit; bit /= 2)
            if ((root + bit) * (root + bit) <= x) root += bit;
        return root;
    }
};
