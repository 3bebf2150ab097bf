// Is compiled as a shared library: it can be executed, and has no start.
// verdicts: CE RTE

#![crate_type = "cdylib"]

fn main() {}
