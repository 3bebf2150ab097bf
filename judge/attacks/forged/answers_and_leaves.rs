// Writes answers itself, and leaves.
// verdicts: WA RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

use std::{fs::OpenOptions, io::Write, process};

impl Solution {
    pub fn answer(n: i32) -> i32 {
        if let Ok(mut channel) = OpenOptions::new().write(true).open("/proc/self/fd/3") {
            let _ = channel.write_all(b"0\n0\n0\n");
        }
        process::exit(0)
    }
}
