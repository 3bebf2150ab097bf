func empty(nums []int) {}
