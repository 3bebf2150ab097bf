// Has a function call itself with ever larger types.
// verdicts: CE

#![recursion_limit = "4096"]

fn grow<T>(value: T, left: u64) -> u64 {
    if left == 0 { 0 } else { grow((value, left), left - 1) }
}

fn main() {
    println!("{}", grow((), 5));
}
