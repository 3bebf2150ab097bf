class Solution {
public:
    int mySqrt(int x) {
        return sqrtf((float)x);
    }
};
