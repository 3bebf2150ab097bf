// Nests types and brackets until the compiler's stack ends.
// verdicts: CE AC RTE
// limits: {"memory_limit_kib": 131072}

type Deep = @8000*{x:@number@8000*}@;
const value = @8000*(@"held"@8000*)@;
console.log(value);
