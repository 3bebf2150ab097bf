// Has the C compiler run with options of its own choice.
// verdicts: CE
// limits: {"memory_limit_kib": 131072}

package main

// #cgo CFLAGS: -include @bait_file@ -fplugin=/box/evil.so
// #cgo LDFLAGS: -Wl,@/etc/shadow
// int one(void) { return 1; }
import "C"

func main() { println(C.one()) }
