// Has all its goroutines wait for each other.
// verdicts: RTE

package main

func main() {
	<-make(chan int)
}
