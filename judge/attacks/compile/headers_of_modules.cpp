// Imports a device as a header unit.
// verdicts: CE

import "/dev/zero";

int main() {}
