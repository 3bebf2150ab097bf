/// A whole file, with its own test
/// Time: O(n)
#include <iostream>
#include <vector>
#include <numeric>

using namespace std;

class Solution {
public:
    int sumOf(vector<int>& nums) {
        return accumulate(nums.begin(), nums.end(), 0);
    }
};

void print(const vector<int>& values) {
    for (int value : values) cout << value << " ";
    cout << endl;
}

int main(int argc, char** argv) {
    vector<int> nums = {1, 2, 3};
    print(nums);
    cout << Solution().sumOf(nums) << endl;
    return 0;
}
