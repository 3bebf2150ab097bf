impl Solution {
    pub fn can_finish(num_courses: i32, prerequisites: Vec<Vec<i32>>) -> bool {
        let n = num_courses as usize;
        let mut followers = vec![vec![]; n];
        let mut needs = vec![0; n];
        for pair in &prerequisites {
            followers[pair[1] as usize].push(pair[0] as usize);
            needs[pair[0] as usize] += 1;
        }
        let mut free: Vec<usize> = (0..n).filter(|&course| needs[course] == 0).collect();
        let mut taken = 0;
        while let Some(course) = free.pop() {
            taken += 1;
            for &later in &followers[course] {
                needs[later] -= 1;
                if needs[later] == 0 {
                    free.push(later);
                }
            }
        }
        taken == n
    }
}
