// Begins before the runtime of its language, at an entry of its own.
// verdicts: CE RTE AC WA

#![no_main]

#[no_mangle]
pub extern "C" fn main() -> i32 {
    println!("held");
    0
}
