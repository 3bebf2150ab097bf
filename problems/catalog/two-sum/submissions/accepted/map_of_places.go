func twoSum(nums []int, target int) []int {
	places := map[int]int{}
	for i, num := range nums {
		if j, found := places[target-num]; found {
			return []int{j, i}
		}
		places[num] = i
	}
	return nil
}
