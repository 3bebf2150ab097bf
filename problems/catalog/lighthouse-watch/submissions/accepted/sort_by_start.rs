use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut numbers = text.split_ascii_whitespace().map(|word| word.parse::<i64>().unwrap());
    let season = numbers.next().unwrap();
    let count = numbers.next().unwrap();
    let mut shifts: Vec<_> = (0..count).map(|_| (numbers.next().unwrap(), numbers.next().unwrap())).collect();
    shifts.sort_unstable();
    shifts.push((season, season));
    let (mut total, mut longest, mut watched_until) = (0, 0, 0);
    for (start, end) in shifts {
        let gap = (start - watched_until).max(0);
        total += gap;
        longest = longest.max(gap);
        watched_until = watched_until.max(end);
    }
    println!("{} {}", total, longest);
}
