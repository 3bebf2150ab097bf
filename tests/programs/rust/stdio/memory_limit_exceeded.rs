fn main() {
    let mut blocks = vec![];
    loop {
        blocks.push(vec![1u8; 1 << 20]);
    }
}
