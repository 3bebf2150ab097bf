// Reaches functions of the runtime that are nobody's to call, by the names of the linker.
// verdicts: CE RTE WA TLE
// limits: {"memory_limit_kib": 131072}

package main

import _ "unsafe"

//go:linkname throw runtime.throw
func throw(text string)

//go:cgo_import_dynamic puts puts "@bait_file@"

func main() { throw("held") }
