func search(nums []int, target int) int {
	n := len(nums)
	start := sort.Search(n-1, func(i int) bool { return nums[i] <= nums[n-1] })
	rank := sort.Search(n, func(i int) bool { return nums[(start+i)%n] >= target })
	if place := (start + rank) % n; nums[place] == target {
		return place
	}
	return -1
}
