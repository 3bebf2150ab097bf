// Computes a constant without end.
// verdicts: CE

#![allow(long_running_const_eval)]

const COUNT: u64 = {
    let mut count = 0;
    while count < u64::MAX {
        count += 1;
    }
    count
};

fn main() {
    println!("{COUNT}");
}
