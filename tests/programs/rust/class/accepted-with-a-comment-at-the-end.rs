use std::collections::HashSet;

struct Tally {
    sum: i32,
    amounts: HashSet<i32>,
}

/**
 * `&self` means the method takes an immutable reference.
 * If you need a mutable reference, change it to `&mut self` instead.
 */
impl Tally {
    fn new(start: i32) -> Self {
        Tally { sum: start, amounts: HashSet::new() }
    }

    fn add(&mut self, amount: i32) {
        self.sum += amount;
        self.amounts.insert(amount);
    }

    fn total(&self) -> i32 {
        self.sum
    }

    fn seen(&self, amount: i32) -> bool {
        self.amounts.contains(&amount)
    }
}

/**
 * Your Tally object will be instantiated and called as such:
 * let obj = Tally::new(start);
 * obj.add(amount);
 * let ret_2: i32 = obj.total();
 */
