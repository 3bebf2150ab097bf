// Starts itself again and again, and so does each of them.
// verdicts: TLE RTE MLE
// limits: {"time_limit_ms": 500}

use std::process::Command;

fn main() {
    loop {
        let _ = Command::new("/proc/self/exe").spawn();
    }
}
