fn main() {
    println!("{}", sum_of_all);
}
