#include <vector>
using namespace std;

class Solution
{
public:
	int sumOf(vector<int> nums)
	{
		int total = 0; \
		for (int num : nums)
			total += num;
		return total;
	}
};
