class Solution {
public:
    int hammingWeight(int n) {
        int count = 0;
        for (unsigned short rest = n; rest; rest &= rest - 1) ++count;
        return count;
    }
};
