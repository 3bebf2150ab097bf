// SOLUTION

struct Solution;

fn main() {
    for line in std::io::stdin().lines() {
        let numbers: Vec<i32> = line.unwrap().split_whitespace().map(|word| word.parse().unwrap()).collect();
        println!("{:?}", Solution::two_sum(numbers[2..].to_vec(), numbers[1]));
    }
}
