func negated(items []*NestedInteger, last *NestedInteger) *NestedInteger {
	all := &NestedInteger{}
	for _, item := range append(items, last) {
		all.Add(*negate(item))
	}
	return all
}

func negate(nested *NestedInteger) *NestedInteger {
	var made NestedInteger
	if nested.IsInteger() {
		made.SetInteger(-nested.GetInteger())
		return &made
	}
	for _, item := range nested.GetList() {
		made.Add(*negate(item))
	}
	return &made
}
