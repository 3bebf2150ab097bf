// Takes the compiler's environment into the program, and a module from a file of the host.
// verdicts: CE AC

#[path = "@bait_file@"]
mod taken;

fn main() {
    println!("{}", option_env!("BAIT_PASSWORD").unwrap_or("held"));
}
