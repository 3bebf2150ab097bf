// Asks for what its compiler has not opened to everybody, and for its plugins.
// verdicts: CE

#![feature(plugin, asm_experimental_arch, rustc_private, const_heap)]
#![plugin(bait)]

extern crate rustc_driver;

fn main() {}
