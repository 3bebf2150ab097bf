// Crashes with error output that costs the judge much to read: a panic that says again and again where it is.
// verdicts: RTE
// limits: {"output_limit_bytes": 8388608}

fn main() {
    eprint!("thread 'main'{}", " panicked at ".repeat(300_000));
    std::process::abort();
}
