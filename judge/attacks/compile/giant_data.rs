// Makes a program of more than a gigabyte.
// verdicts: CE

static DATA: [u8; 1_200_000_000] = [1; 1_200_000_000];

fn main() {
    println!("{}", DATA[std::env::args().count()]);
}
