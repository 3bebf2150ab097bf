// Nests brackets by the hundred thousand.
// verdicts: CE AC

fn main() {
    println!("{}", @100000*(@1@100000*)@);
}
