// Names another source map and other settings for the compiler in its own text.
// verdicts: AC CE RTE
// limits: {"memory_limit_kib": 131072}

/** @jsx require("fs").readFileSync("@bait_file@") */
// @ts-nocheck
console.log("held");
//# sourceMappingURL=file://@bait_file@
