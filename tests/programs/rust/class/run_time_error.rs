use std::collections::HashSet;

struct Tally {
    sum: i32,
    seen: HashSet<i32>,
}

impl Tally {
    fn new(start: i32) -> Self {
        Tally { sum: start, seen: HashSet::new() }
    }

    fn add(&mut self, amount: i32) {
        self.sum += amount;
        self.seen.insert(amount);
    }

    fn total(&self) -> i32 {
        self.sum
    }

    fn seen(&self, amount: i32) -> bool {
        *self.seen.get(&amount).unwrap() == amount
    }
}
