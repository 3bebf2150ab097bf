// Has macros call each other without end, each with twice as much.
// verdicts: CE

#![recursion_limit = "10000"]

macro_rules! twice {
    ($($word:tt)*) => { twice!($($word)* $($word)*) };
}

fn main() {
    twice!(a b);
}
