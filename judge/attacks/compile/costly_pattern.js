// Has a regular expression take for ever while the program is loaded.
// verdicts: TLE
// limits: {"time_limit_ms": 300, "memory_limit_kib": 131072}

/^(a+)+$/.test("a".repeat(40) + "b");
