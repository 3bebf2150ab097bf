impl Solution {
    pub fn search(nums: Vec<i32>, target: i32) -> i32 {
        let drop = nums.partition_point(|&num| num >= nums[0]);
        if let Ok(place) = nums[..drop].binary_search(&target) {
            return place as i32;
        }
        nums[drop..].binary_search(&target).map_or(-1, |place| (drop + place) as i32)
    }
}
