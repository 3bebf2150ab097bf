// Has no main of its own and none of the library.
// verdicts: CE RTE

#![no_main]
