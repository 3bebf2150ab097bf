// Spreads its work over threads.
// verdicts: TLE
// limits: {"time_limit_ms": 300}

use std::{hint::black_box, thread};

fn main() {
    let threads: Vec<_> = (0..6).map(|_| thread::spawn(|| loop { black_box(0); })).collect();
    for thread in threads {
        let _ = thread.join();
    }
}
