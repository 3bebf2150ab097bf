// Submits nothing.
// verdicts: CE
