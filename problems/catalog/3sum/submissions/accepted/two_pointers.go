func threeSum(nums []int) [][]int {
	sort.Ints(nums)
	answer := [][]int{}
	for i := 0; i < len(nums)-2; i++ {
		if i > 0 && nums[i] == nums[i-1] {
			continue
		}
		low, high := i+1, len(nums)-1
		for low < high {
			total := nums[i] + nums[low] + nums[high]
			switch {
			case total < 0:
				low++
			case total > 0:
				high--
			default:
				answer = append(answer, []int{nums[i], nums[low], nums[high]})
				low++
				for low < high && nums[low] == nums[low-1] {
					low++
				}
			}
		}
	}
	return answer
}
