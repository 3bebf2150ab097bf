class Solution {
public:
    int mySqrt(int x) {
        long long root = x;
        while (root && root > x / root) --root;
        return root;
    }
};
