// Imports files of the host as code.
// verdicts: CE RTE
// limits: {"memory_limit_kib": 131072}

require("@bait_file@");
require("/etc/passwd");
