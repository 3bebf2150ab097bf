type Tally struct {
	sum  int
	seen map[int]bool
}

func Constructor(start int) Tally {
	return Tally{start, map[int]bool{}}
}

func (this *Tally) Add(amount int) {
	this.sum += amount
	this.seen[amount] = true
}

func (this *Tally) Total() {
	return this.sum
}

func (this *Tally) Seen(amount int) bool {
	return this.seen[amount]
}
