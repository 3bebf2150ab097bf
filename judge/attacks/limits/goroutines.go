// Spreads its work over goroutines.
// verdicts: TLE
// limits: {"time_limit_ms": 300, "memory_limit_kib": 131072}

package main

func main() {
	for number := 0; number < 8; number++ {
		go func() {
			for {
			}
		}()
	}
	select {}
}
