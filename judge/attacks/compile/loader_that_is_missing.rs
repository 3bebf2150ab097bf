// Names a program loader that is not there.
// verdicts: CE RTE AC

#[link_section = ".interp"]
#[used]
static LOADER: [u8; 9] = *b"/nowhere\0";

fn main() {
    println!("held");
}
