// Answers from destructors, of the thread and of what it throws.
// verdicts: WA RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

use std::{fs::File, io::Write, os::fd::FromRawFd};

struct Forger;

impl Drop for Forger {
    fn drop(&mut self) {
        let mut channel = std::mem::ManuallyDrop::new(unsafe { File::from_raw_fd(3) });
        let _ = channel.write_all(b"0\n");
    }
}

thread_local! { static KEPT: Forger = Forger; }

impl Solution {
    pub fn answer(n: i32) -> i32 {
        KEPT.with(|_| ());
        let _now = Forger;
        std::panic::panic_any(Forger)
    }
}
