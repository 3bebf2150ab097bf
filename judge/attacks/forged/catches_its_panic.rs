// Catches its panic with a hook that exits with success.
// verdicts: RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

impl Solution {
    pub fn answer(n: i32) -> i32 {
        std::panic::set_hook(Box::new(|_| std::process::exit(0)));
        panic!("hidden")
    }
}
