use rand::distributions::{Distribution, Uniform};
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{thread_rng, Rng, SeedableRng};

impl Solution {
    /// Takes the numbers in any order.
    pub fn sum_of(nums: Vec<i32>) -> i32 {
        let mut rng = thread_rng();
        let mut order: Vec<usize> = (0..nums.len()).collect();
        order.shuffle(&mut rng);
        assert_eq!(order.choose(&mut rng).is_none(), nums.is_empty());
        for _ in 0..1000 {
            assert!((-5..=5).contains(&rng.gen_range(-5..=5)));
            assert!((0.0..1.0).contains(&rand::random::<f64>()));
            assert!(Uniform::from(i64::MIN..i64::MAX).sample(&mut rng) < i64::MAX);
        }
        let (mut one, mut other) = (StdRng::seed_from_u64(1), StdRng::seed_from_u64(1));
        assert_eq!(one.gen::<u32>(), other.gen::<u32>());
        let all: HashSet<u8> = (0..1000).map(|_| rng.gen_range(0..4)).collect();
        assert_eq!(all.len(), 4);
        order.into_iter().map(|i| nums[i]).sum()
    }
}
