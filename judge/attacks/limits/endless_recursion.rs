// Calls itself without end.
// verdicts: RTE MLE

use std::hint::black_box;

fn depth(level: i64) -> i64 {
    1 + black_box(depth(black_box(level + 1)))
}

fn main() {
    println!("{}", depth(0));
}
