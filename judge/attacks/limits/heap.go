// Fills the heap.
// verdicts: MLE RTE
// limits: {"memory_limit_kib": 65536, "time_limit_ms": 2000}

package main

func main() {
	var kept [][]byte
	for {
		block := make([]byte, 1<<20)
		for at := range block {
			block[at] = 1
		}
		kept = append(kept, block)
	}
}
