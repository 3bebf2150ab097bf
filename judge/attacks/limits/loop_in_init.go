// Loops before its main begins.
// verdicts: TLE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"time_limit_ms": 100}

package main

func init() {
	for {
	}
}

func answer(n int) int { return 0 }
