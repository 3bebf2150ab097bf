struct MinStack {
    pairs: Vec<(i32, i32)>,
}

impl MinStack {
    fn new() -> Self {
        Self { pairs: Vec::new() }
    }

    fn push(&mut self, val: i32) {
        let smallest = self.pairs.last().map_or(val, |&(_, smallest)| smallest.min(val));
        self.pairs.push((val, smallest));
    }

    fn pop(&mut self) {
        self.pairs.pop();
    }

    fn top(&self) -> i32 {
        self.pairs.last().unwrap().0
    }

    fn get_min(&self) -> i32 {
        self.pairs.last().unwrap().1
    }
}
