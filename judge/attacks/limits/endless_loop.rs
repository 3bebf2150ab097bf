// Never ends, in what is done when it should.
// verdicts: TLE
// limits: {"time_limit_ms": 200}

struct Last;

impl Drop for Last {
    fn drop(&mut self) {
        let mut count = 0u64;
        loop {
            count = std::hint::black_box(count + 1);
        }
    }
}

fn main() {
    let _last = Last;
    println!("held");
}
