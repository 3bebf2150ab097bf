impl Solution {
    pub fn sides() -> Vec<String> {
        ["north", "east", "south", "west"].map(String::from).to_vec()
    }
}
