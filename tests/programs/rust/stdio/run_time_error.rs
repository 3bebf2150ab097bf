fn main() {
    panic!("no numbers here");
}
