// Nests brackets until the parser's stack ends.
// verdicts: CE AC RTE
// limits: {"memory_limit_kib": 131072}

console.log(@15000*(@"held"@15000*)@);
