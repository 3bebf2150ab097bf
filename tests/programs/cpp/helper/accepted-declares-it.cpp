bool isBad(int version);

class Solution {
public:
    int firstBad(int n) {
        long long version = 1;
        for (long long step = 1LL << 31; step; step >>= 1)
            while (version + step <= n && !isBad(version + step - 1)) version += step;
        return version;
    }
};
