// Crashes with error output that costs the judge much to tidy up: a note of the compiler, and spaces without an end.
// verdicts: RTE
// limits: {"output_limit_bytes": 8388608}

fn main() {
    eprint!("note: x\n --> leetsim.rs:1:1\n{}", " ".repeat(4_000_000));
    std::process::abort();
}
