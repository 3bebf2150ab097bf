/**
 * // This is the Master's API interface.
 * struct Master;
 * impl Master {
 *     fn guess(word:String)->int;
 * };
 */
impl Solution {
    pub fn find_secret(words: Vec<String>, master: &Master) {
        let lengths = master.lengths();
        for (word, length) in words.into_iter().zip(lengths) {
            if master.guess(word) == length {
                return;
            }
        }
    }
}
