// Is compiled as a library: there is nothing to start.
// verdicts: CE RTE

#![crate_type = "lib"]

pub fn main() {}
