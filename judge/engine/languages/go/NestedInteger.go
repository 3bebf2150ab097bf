package main

// NestedInteger holds a single integer, or a list of such.
type NestedInteger struct {
	value *int
	items []*NestedInteger
}

func (nested NestedInteger) IsInteger() bool { return nested.value != nil }

func (nested NestedInteger) GetInteger() int {
	if nested.value == nil {
		return 0
	}
	return *nested.value
}

func (nested *NestedInteger) SetInteger(value int) { nested.value, nested.items = &value, nil }

func (nested *NestedInteger) Add(elem NestedInteger) {
	nested.value, nested.items = nil, append(nested.items, &elem)
}

func (nested NestedInteger) GetList() []*NestedInteger { return nested.items }
