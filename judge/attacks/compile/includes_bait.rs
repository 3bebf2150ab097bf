// Includes files of the host into the program.
// verdicts: CE

const TAKEN: &str = include_str!("@bait_file@");
const USERS: &[u8] = include_bytes!("/etc/passwd");

fn main() {
    println!("{TAKEN} {USERS:?}");
}
