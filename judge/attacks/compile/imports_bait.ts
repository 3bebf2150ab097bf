// Has the compiler import files of the host, to find their text in the program or in its messages.
// verdicts: CE RTE
// limits: {"memory_limit_kib": 131072}

/// <reference path="@bait_file@" />
import taken from "@bait_file@";
import users from "/etc/passwd";
console.log(taken, users);
