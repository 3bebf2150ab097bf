// Is compiled as a macro for the compiler, which runs in it.
// verdicts: CE RTE

#![crate_type = "proc-macro"]

extern crate proc_macro;

#[proc_macro]
pub fn held(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    println!("BREACH");
    "".parse().unwrap()
}
