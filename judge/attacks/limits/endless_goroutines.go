// Starts goroutines without end, which all wait.
// verdicts: MLE TLE RTE
// limits: {"memory_limit_kib": 65536}

package main

func main() {
	for {
		go func() { select {} }()
	}
}
