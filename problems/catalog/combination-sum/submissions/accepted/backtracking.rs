impl Solution {
    pub fn combination_sum(candidates: Vec<i32>, target: i32) -> Vec<Vec<i32>> {
        fn search(candidates: &[i32], left: i32, chosen: &mut Vec<i32>, answer: &mut Vec<Vec<i32>>) {
            if left == 0 {
                answer.push(chosen.clone());
            }
            for (i, &candidate) in candidates.iter().enumerate() {
                if candidate <= left {
                    chosen.push(candidate);
                    search(&candidates[i..], left - candidate, chosen, answer);
                    chosen.pop();
                }
            }
        }
        let mut answer = vec![];
        search(&candidates, target, &mut vec![], &mut answer);
        answer
    }
}
