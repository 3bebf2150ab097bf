// Fills the heap.
// verdicts: MLE
// limits: {"memory_limit_kib": 32768}

fn main() {
    let mut kept: Vec<Vec<u8>> = vec![];
    loop {
        kept.push(vec![1; 1 << 20]);
    }
}
