// Parks its only thread.
// verdicts: TLE
// limits: {"time_limit_ms": 200}

fn main() {
    loop {
        std::thread::park();
    }
}
