use std::collections::BTreeSet;

pub struct Tally {
    total: i64,
    met: BTreeSet<i64>,
}

impl Tally {
    pub fn new(start: i64) -> Tally {
        Tally { total: start, met: BTreeSet::new() }
    }

    pub fn add(&mut self, amount: i64) {
        self.total += amount;
        self.met.insert(amount);
    }

    pub fn total(&self) -> i64 {
        self.total
    }

    pub fn seen(&self, amount: i64) -> bool {
        self.met.contains(&amount)
    }
}
