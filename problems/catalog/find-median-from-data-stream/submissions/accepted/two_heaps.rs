use std::cmp::Reverse;
use std::collections::BinaryHeap;

struct MedianFinder {
    lower: BinaryHeap<i32>,
    upper: BinaryHeap<Reverse<i32>>,
}

impl MedianFinder {
    fn new() -> Self {
        MedianFinder { lower: BinaryHeap::new(), upper: BinaryHeap::new() }
    }

    fn add_num(&mut self, num: i32) {
        self.lower.push(num);
        self.upper.push(Reverse(self.lower.pop().unwrap()));
        if self.upper.len() > self.lower.len() {
            self.lower.push(self.upper.pop().unwrap().0);
        }
    }

    fn find_median(&self) -> f64 {
        let low = *self.lower.peek().unwrap() as f64;
        if self.lower.len() > self.upper.len() {
            return low;
        }
        (low + self.upper.peek().unwrap().0 as f64) / 2.0
    }
}
