use std::cmp::Ordering;

impl Solution {
    pub fn three_sum(mut nums: Vec<i32>) -> Vec<Vec<i32>> {
        nums.sort_unstable();
        let mut answer = vec![];
        for i in 0..nums.len() - 2 {
            if i > 0 && nums[i] == nums[i - 1] {
                continue;
            }
            let (mut low, mut high) = (i + 1, nums.len() - 1);
            while low < high {
                match (nums[i] + nums[low] + nums[high]).cmp(&0) {
                    Ordering::Less => low += 1,
                    Ordering::Greater => high -= 1,
                    Ordering::Equal => {
                        answer.push(vec![nums[i], nums[low], nums[high]]);
                        low += 1;
                        while low < high && nums[low] == nums[low - 1] {
                            low += 1;
                        }
                    }
                }
            }
        }
        answer
    }
}
