#include <stdio.h>
#include <vector>
using std::vector;

int add(int a, int b) { return a + b; }

int sumOf(vector<int> &nums) {
    int total = 0;
    for (size_t i = 0; i < nums.size(); i++)
        total = add(total, nums[i]);
    return total;
}

#define TEST(x) printf("%d\n", x)

int main()
{
    vector<int> nums(3, 1);
    TEST(sumOf(nums));
}
