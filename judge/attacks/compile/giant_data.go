// Makes a program of gigabytes.
// verdicts: CE RTE MLE
// limits: {"memory_limit_kib": 131072}

package main

var data = [1 << 31]byte{1: 1, 1<<31 - 1: 1}

func main() { println(data[5]) }
