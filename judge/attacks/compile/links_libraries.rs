// Has the linker take libraries and options of its own choice.
// verdicts: CE RTE AC

#[link(name = "/nowhere/bait", kind = "static")]
extern "C" {
    fn bait();
}

#[link_section = ".interp"]
#[used]
static LOADER: [u8; 9] = *b"/nowhere\0";

fn main() {
    unsafe { bait() }
}
