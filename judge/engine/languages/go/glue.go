package main

import . "leetsim"

func main() { Leetsim_run(leetsim_answer_case) }
{{#nested_integer}}

func Leetsim_read_NestedInteger() *NestedInteger {
	nested := &NestedInteger{}
	Leetsim_read_nested(nested.SetInteger, func() { nested.Add(*Leetsim_read_NestedInteger()) })
	return nested
}

func Leetsim_write_NestedInteger(nested *NestedInteger) {
	switch {
	case nested == nil:
		Leetsim_write_null()
	case nested.IsInteger():
		Leetsim_write_integer(nested.GetInteger())
	default:
		Leetsim_write_list(Leetsim_write_NestedInteger)(nested.GetList())
	}
}
{{/nested_integer}}
{{#list_node}}

func Leetsim_read_ListNode() (head *ListNode) {
	place := &head
	Leetsim_read_items(func() {
		*place = &ListNode{Val: Leetsim_read_integer()}
		place = &(*place).Next
	})
	return head
}

func Leetsim_write_ListNode(head *ListNode) {
	values := []int{}
	for node := head; node != nil; node = node.Next {
		values = append(values, node.Val)
		Leetsim_check_end(len(values), "ListNode")
	}
	Leetsim_write_list(Leetsim_write_integer)(values)
}

func leetsim_walk_ListNode(head *ListNode) []*ListNode {
	return Leetsim_walk(head, func(node *ListNode) []*ListNode { return []*ListNode{node.Next} })
}

func leetsim_identify_ListNode(index int, _ *ListNode) int { return index }
{{/list_node}}
{{#tree_node}}

func Leetsim_read_TreeNode() (root *TreeNode) {
	places := []**TreeNode{&root}
	Leetsim_read_items(func() {
		place := places[0]
		places = places[1:]
		if !Leetsim_read_null() {
			*place = &TreeNode{Val: Leetsim_read_integer()}
			places = append(places, &(*place).Left, &(*place).Right)
		}
	})
	return root
}

func Leetsim_write_TreeNode(root *TreeNode) {
	nodes, end := []*TreeNode{root}, 0
	for i := 0; i < len(nodes); i++ {
		if node := nodes[i]; node != nil {
			nodes, end = append(nodes, node.Left, node.Right), i+1
			Leetsim_check_end(i, "TreeNode")
		}
	}
	Leetsim_write_list(func(node *TreeNode) {
		if node == nil {
			Leetsim_write_null()
		} else {
			Leetsim_write_integer(node.Val)
		}
	})(nodes[:end])
}

func leetsim_walk_TreeNode(root *TreeNode) []*TreeNode {
	return Leetsim_walk(root, func(node *TreeNode) []*TreeNode { return []*TreeNode{node.Left, node.Right} })
}

func leetsim_identify_TreeNode(_ int, node *TreeNode) int { return node.Val }
{{/tree_node}}
{{#nary_node}}

func Leetsim_read_NaryNode() *Node {
	nodes, closed := []*Node{}, 0 // so many nodes have got all their children; the root is a group of its own
	Leetsim_read_items(func() {
		if Leetsim_read_null() {
			closed++
			return
		}
		node := &Node{Val: Leetsim_read_integer()}
		if len(nodes) > 0 {
			nodes[closed-1].Children = append(nodes[closed-1].Children, node)
		}
		nodes = append(nodes, node)
	})
	if len(nodes) == 0 {
		return nil
	}
	return nodes[0]
}

func Leetsim_write_NaryNode(root *Node) {
	writers, end := []func(){}, 0
	add := func(node *Node) {
		writers = append(writers, func() { Leetsim_write_integer(node.Val) })
		end = len(writers)
	}
	nodes := []*Node{}
	if root != nil {
		nodes = append(nodes, root)
		add(root)
		writers = append(writers, Leetsim_write_null)
	}
	for i := 0; i < len(nodes); i++ {
		for _, child := range nodes[i].Children {
			nodes = append(nodes, child)
			add(child)
		}
		writers = append(writers, Leetsim_write_null)
		Leetsim_check_end(i, "Node")
	}
	Leetsim_write_list(func(write func()) { write() })(writers[:end])
}

func leetsim_walk_NaryNode(root *Node) []*Node {
	return Leetsim_walk(root, func(node *Node) []*Node { return node.Children })
}

func leetsim_identify_NaryNode(_ int, node *Node) int { return node.Val }
{{/nary_node}}
{{#graph_node}}

func Leetsim_read_GraphNode() *Node {
	rows := Leetsim_read_list(Leetsim_read_list(Leetsim_read_integer))()
	nodes := make([]*Node, len(rows))
	for i := range nodes {
		nodes[i] = &Node{Val: i + 1}
	}
	for i, row := range rows {
		for _, number := range row {
			nodes[i].Neighbors = append(nodes[i].Neighbors, nodes[number-1])
		}
	}
	if len(nodes) == 0 {
		return nil
	}
	return nodes[0]
}

func Leetsim_write_GraphNode(first *Node) {
	nodes := leetsim_walk_GraphNode(first)
	rows := make([]*Node, len(nodes))
	for _, node := range nodes {
		if node.Val < 1 || node.Val > len(rows) || rows[node.Val-1] != nil {
			Leetsim_write_string("the values of the nodes are not 1 to n")
			return
		}
		rows[node.Val-1] = node
	}
	Leetsim_write_list(func(node *Node) {
		Leetsim_write_list(func(neighbor *Node) { Leetsim_write_integer(neighbor.Val) })(node.Neighbors)
	})(rows)
}

func leetsim_walk_GraphNode(first *Node) []*Node {
	return Leetsim_walk(first, func(node *Node) []*Node { return node.Neighbors })
}

func leetsim_identify_GraphNode(_ int, node *Node) int { return node.Val }
{{/graph_node}}
{{#random_node}}

func Leetsim_read_RandomNode() *Node {
	nodes, targets := []*Node{}, []*int{}
	Leetsim_read_items(func() {
		first := true
		Leetsim_read_items(func() {
			if first {
				nodes = append(nodes, &Node{Val: Leetsim_read_integer()})
			} else {
				targets = append(targets, Leetsim_read_reference())
			}
			first = false
		})
	})
	if len(nodes) == 0 {
		return nil
	}
	for i, node := range nodes {
		if i > 0 {
			nodes[i-1].Next = node
		}
		if targets[i] != nil {
			node.Random = nodes[*targets[i]]
		}
	}
	return nodes[0]
}

func Leetsim_write_RandomNode(head *Node) {
	nodes := leetsim_walk_RandomNode(head)
	indexes := map[*Node]int{}
	for i, node := range nodes {
		indexes[node] = i
	}
	for _, node := range nodes {
		if _, found := indexes[node.Next]; found && indexes[node.Next] <= indexes[node] {
			Leetsim_fail("the Node of the answer has a cycle: it never ends")
		}
		if _, found := indexes[node.Random]; !found && node.Random != nil {
			Leetsim_write_string("a random pointer leads out of the list")
			return
		}
	}
	Leetsim_write_list(func(node *Node) {
		random := func() { Leetsim_write_integer(indexes[node.Random]) }
		if node.Random == nil {
			random = Leetsim_write_null
		}
		Leetsim_write_list(func(write func()) { write() })([]func(){func() { Leetsim_write_integer(node.Val) }, random})
	})(nodes)
}

func leetsim_walk_RandomNode(head *Node) []*Node {
	return Leetsim_walk(head, func(node *Node) []*Node { return []*Node{node.Next} })
}

func leetsim_identify_RandomNode(index int, _ *Node) int { return index }
{{/random_node}}
{{#next_node}}

func Leetsim_read_NextNode() (root *Node) {
	places := []**Node{&root}
	Leetsim_read_items(func() {
		place := places[0]
		places = places[1:]
		if !Leetsim_read_null() {
			*place = &Node{Val: Leetsim_read_integer()}
			places = append(places, &(*place).Left, &(*place).Right)
		}
	})
	return root
}

// A tree whose levels are lists: they are walked by Next, with "#" after each.
func Leetsim_write_NextNode(root *Node) {
	writers := []func(){}
	for root != nil {
		var below *Node
		for node := root; node != nil; node = node.Next {
			writers = append(writers, func() { Leetsim_write_integer(node.Val) })
			Leetsim_check_end(len(writers), "Node")
			if below == nil {
				below = node.Left
			}
			if below == nil {
				below = node.Right
			}
		}
		writers = append(writers, func() { Leetsim_write_string("#") })
		root = below
	}
	Leetsim_write_list(func(write func()) { write() })(writers)
}

func leetsim_walk_NextNode(root *Node) []*Node {
	return Leetsim_walk(root, func(node *Node) []*Node { return []*Node{node.Left, node.Right} })
}

func leetsim_identify_NextNode(_ int, node *Node) int { return node.Val }
{{/next_node}}
{{#helper}}
{{#helper_object}}

// Its methods are called as they are named, or with a capital letter.
type {{helper_name}} struct{ leetsim_capitals }
type leetsim_capitals struct{}
{{/helper_object}}
{{#helper_methods}}
{{#helper_object}}

func (this leetsim_capitals) {{capital_name}}({{#params}}leetsim_{{index}} {{type}}{{^last}}, {{/last}}{{/params}}) {{returns}} {
	{{^void}}return {{/void}}new({{helper_name}}).{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}})
}
{{/helper_object}}

func {{#helper_object}}(this *{{helper_name}}) {{/helper_object}}{{name}}({{#params}}leetsim_{{index}} {{type}}{{^last}}, {{/last}}{{/params}}) {{returns}} {
	Leetsim_ask("{{name}}"{{#params}}{{^is_buffer}}, func() { {{#levels}}Leetsim_write_list({{/levels}}Leetsim_write_{{base}}{{#levels}}){{/levels}}(leetsim_{{index}}) }{{/is_buffer}}{{/params}})
{{#buffers}}
	Leetsim_fill(leetsim_{{index}})
{{/buffers}}
{{#void}}
	Leetsim_read_null()
{{/void}}
{{^void}}
{{#returned}}
	return {{#levels}}Leetsim_read_list({{/levels}}Leetsim_read_{{base}}{{#levels}}){{/levels}}()
{{/returned}}
{{/void}}
}
{{/helper_methods}}
{{/helper}}
{{#function}}
{{#new}}

func leetsim_reach(value any) (nodes []any) {
	switch value := value.(type) {
{{#list_node}}
	case *ListNode:
		for _, node := range leetsim_walk_ListNode(value) {
			nodes = append(nodes, node)
		}
	case []*ListNode:
		for _, first := range value {
			nodes = append(nodes, leetsim_reach(first)...)
		}
{{/list_node}}
{{#tree_node}}
	case *TreeNode:
		for _, node := range leetsim_walk_TreeNode(value) {
			nodes = append(nodes, node)
		}
	case []*TreeNode:
		for _, first := range value {
			nodes = append(nodes, leetsim_reach(first)...)
		}
{{/tree_node}}
{{#nary_node}}
	case *Node:
		for _, node := range leetsim_walk_NaryNode(value) {
			nodes = append(nodes, node)
		}
	case []*Node:
		for _, first := range value {
			nodes = append(nodes, leetsim_reach(first)...)
		}
{{/nary_node}}
{{#graph_node}}
	case *Node:
		for _, node := range leetsim_walk_GraphNode(value) {
			nodes = append(nodes, node)
		}
	case []*Node:
		for _, first := range value {
			nodes = append(nodes, leetsim_reach(first)...)
		}
{{/graph_node}}
{{#random_node}}
	case *Node:
		for _, node := range leetsim_walk_RandomNode(value) {
			nodes = append(nodes, node)
		}
	case []*Node:
		for _, first := range value {
			nodes = append(nodes, leetsim_reach(first)...)
		}
{{/random_node}}
{{#next_node}}
	case *Node:
		for _, node := range leetsim_walk_NextNode(value) {
			nodes = append(nodes, node)
		}
	case []*Node:
		for _, first := range value {
			nodes = append(nodes, leetsim_reach(first)...)
		}
{{/next_node}}
	}
	return nodes
}
{{/new}}

// {{name}} takes{{#params}}{{#whole}} {{index}}={{type}}{{/whole}}{{^whole}} -{{/whole}}{{/params}}
func leetsim_answer_case() {
{{#no_arguments}}
	Leetsim_read_null()
{{/no_arguments}}
{{#arguments}}
{{#is_helper}}
	leetsim_{{index}} := new({{#helper}}{{helper_name}}{{/helper}})
{{/is_helper}}
{{#node_of}}
	leetsim_reference_{{index}} := Leetsim_read_reference()
{{/node_of}}
{{#is_buffer}}
	leetsim_{{index}} := Leetsim_read_buffer()
{{/is_buffer}}
{{#is_plain}}
	leetsim_{{index}} := {{#passed}}{{#whole}}leetsim_type_{{index}}({{/whole}}{{/passed}}{{#levels}}Leetsim_read_list({{/levels}}Leetsim_read_{{base}}{{#levels}}){{/levels}}(){{#passed}}{{#whole}}){{/whole}}{{/passed}}
{{/is_plain}}
{{/arguments}}
{{#arguments}}
{{#kept}}
	leetsim_nodes_{{index}} := leetsim_walk_{{base}}(leetsim_{{index}})
{{/kept}}
{{^passed}}
{{^node_of}}
	_ = leetsim_{{index}}
{{/node_of}}
{{/passed}}
{{/arguments}}
{{#arguments}}
{{#ties}}
	if leetsim_{{index}} >= 0 {
		leetsim_nodes_{{from_index}}[len(leetsim_nodes_{{from_index}})-1].Next = leetsim_nodes_{{to_index}}[leetsim_{{index}}]
	}
{{/ties}}
{{#node_of}}
	leetsim_{{index}} := Leetsim_find(leetsim_nodes_{{of_index}}, leetsim_reference_{{index}}, leetsim_identify_{{base}})
{{/node_of}}
{{/arguments}}
{{#new}}
	leetsim_given := []any{}
{{#params}}
	leetsim_given = append(leetsim_given, leetsim_reach(leetsim_{{index}})...)
{{/params}}
{{/new}}
{{#output}}
{{#sized}}
	leetsim_{{output_index}} = Leetsim_first(leetsim_{{output_index}}, {{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}}))
{{/sized}}
{{^sized}}
	{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}})
{{/sized}}
	{{#levels}}Leetsim_write_list({{/levels}}Leetsim_write_{{base}}{{#levels}}){{/levels}}(leetsim_{{output_index}})
{{/output}}
{{^output}}
{{#void}}
	{{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}})
	Leetsim_write_null()
{{/void}}
{{#returned}}
{{#answer_node_of}}
	Leetsim_write_node_of(leetsim_nodes_{{of_index}}, {{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}}), leetsim_identify_{{base}}, "{{of_name}}")
{{/answer_node_of}}
{{#new}}
	leetsim_returned := {{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}})
	Leetsim_write_new(leetsim_given, leetsim_reach(leetsim_returned), func() { {{#levels}}Leetsim_write_list({{/levels}}Leetsim_write_{{base}}{{#levels}}){{/levels}}(leetsim_returned) })
{{/new}}
{{#returns_plain}}
	{{#levels}}Leetsim_write_list({{/levels}}Leetsim_write_{{#whole}}whole{{/whole}}{{^whole}}{{base}}{{/whole}}{{#levels}}){{/levels}}({{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}}))
{{/returns_plain}}
{{/returned}}
{{/output}}
}
{{/function}}
{{#class}}
{{#chain}}
{{#first}}

// Constructor makes {{class_name}}
{{/first}}

func leetsim_find_method_{{chain_index}}(objects ...any) func({{#arguments}}{{type}}{{^last}}, {{/last}}{{/arguments}}) {{returns}} {
	for _, object := range objects {
		if object, ok := object.(interface {
			{{name}}({{#arguments}}{{type}}{{^last}}, {{/last}}{{/arguments}}) {{returns}}
		}); ok {
			return object.{{name}}
		}
		if object, ok := object.(interface {
			{{capital_name}}({{#arguments}}{{type}}{{^last}}, {{/last}}{{/arguments}}) {{returns}}
		}); ok {
			return object.{{capital_name}}
		}
	}
	Leetsim_fail("{{class_name}} has no method {{name}}({{#arguments}}{{type}}{{^last}}, {{/last}}{{/arguments}}) {{returns}}")
	return nil
}
{{/chain}}
{{#chain}}
{{#first}}

func leetsim_answer_case() {
{{#no_arguments}}
	Leetsim_read_null()
{{/no_arguments}}
{{#arguments}}
	leetsim_{{index}} := {{#levels}}Leetsim_read_list({{/levels}}Leetsim_read_{{base}}{{#levels}}){{/levels}}()
{{/arguments}}
	leetsim_object_0 := Constructor()
	leetsim_value_0 := leetsim_find_method_0(&leetsim_object_0, leetsim_object_0)({{#arguments}}leetsim_{{index}}{{^last}}, {{/last}}{{/arguments}})
{{/first}}
{{^first}}
{{#one_instance}}
	leetsim_value_{{chain_index}} := leetsim_find_method_{{chain_index}}(&leetsim_object_0, leetsim_object_0)(leetsim_value_{{previous_index}})
{{/one_instance}}
{{^one_instance}}
	leetsim_object_{{chain_index}} := Constructor()
	leetsim_value_{{chain_index}} := leetsim_find_method_{{chain_index}}(&leetsim_object_{{chain_index}}, leetsim_object_{{chain_index}})(leetsim_value_{{previous_index}})
{{/one_instance}}
{{/first}}
{{#last}}
{{#returned}}
	{{#levels}}Leetsim_write_list({{/levels}}Leetsim_write_{{base}}{{#levels}}){{/levels}}(leetsim_value_{{chain_index}})
{{/returned}}
}
{{/last}}
{{/chain}}
{{^chain}}

func leetsim_answer_case() {
	Leetsim_calls(func() func(string) {
{{#constructor}}
{{#params}}
		leetsim_{{index}} := {{#levels}}Leetsim_read_list({{/levels}}Leetsim_read_{{base}}{{#levels}}){{/levels}}()
{{/params}}
		leetsim_object := Constructor({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}})
{{/constructor}}
		return func(leetsim_name string) {
			switch leetsim_name {
{{#methods}}
			case "{{name}}":
{{#params}}
				leetsim_{{index}} := {{#levels}}Leetsim_read_list({{/levels}}Leetsim_read_{{base}}{{#levels}}){{/levels}}()
{{/params}}
{{#void}}
				leetsim_object.{{capital_name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}})
				Leetsim_write_null()
{{/void}}
{{^void}}
{{#returned}}
				{{#levels}}Leetsim_write_list({{/levels}}Leetsim_write_{{base}}{{#levels}}){{/levels}}(leetsim_object.{{capital_name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}}))
{{/returned}}
{{/void}}
{{/methods}}
			}
		}
	})
}
{{/chain}}
{{/class}}
