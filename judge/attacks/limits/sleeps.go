// Sleeps for ever, with a timer so that the runtime sees no deadlock.
// verdicts: TLE
// limits: {"time_limit_ms": 200}

package main

import "time"

func main() {
	go func() {
		for range time.Tick(time.Hour) {
		}
	}()
	select {}
}
