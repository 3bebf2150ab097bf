// Honest: a hundred thousand levels of recursion must work.
// verdicts: AC

use std::hint::black_box;

fn depth(level: i64) -> i64 {
    if level == 0 { 0 } else { 1 + black_box(depth(black_box(level - 1))) }
}

fn main() {
    println!("{}", if depth(100_000) == 100_000 { "held" } else { "wrong" });
}
