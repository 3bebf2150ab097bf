# saved by an editor on Windows
class Solution:
	def sumOf(self, nums):
		total = 0

		for num in nums:
			total += num
		return total
