// Floods both of its outputs, from as many threads as it may have.
// verdicts: OLE

use std::io::Write;

fn main() {
    for _ in 0..8 {
        let _ = std::thread::Builder::new().spawn(|| loop {
            let _ = std::io::stdout().write_all(&[b'x'; 4096]);
        });
    }
    loop {
        let _ = std::io::stderr().write_all(&[b'y'; 4096]);
    }
}
