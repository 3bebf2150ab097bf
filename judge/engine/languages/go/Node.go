package main
{{#node}}

type Node struct {
	Val int
{{#nary_node}}
	Children []*Node
{{/nary_node}}
{{#graph_node}}
	Neighbors []*Node
{{/graph_node}}
{{#random_node}}
	Next   *Node
	Random *Node
{{/random_node}}
{{#next_node}}
	Left  *Node
	Right *Node
	Next  *Node
{{/next_node}}
}
{{/node}}
