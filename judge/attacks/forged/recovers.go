// Crashes, recovers, exits with success.
// verdicts: RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"memory_limit_kib": 131072}

import "os"

func answer(n int) int {
	defer func() {
		recover()
		os.Exit(0)
	}()
	panic("hidden")
}
