package main

import . "leetsim"

func main() { Leetsim_run(leetsim_answer_case) }
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
{{/tree_node}}
{{#function}}

func leetsim_answer_case() {
{{#params}}
	leetsim_{{index}} := {{#levels}}Leetsim_read_list({{/levels}}Leetsim_read_{{base}}{{#levels}}){{/levels}}()
{{/params}}
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
{{#returned}}
	{{#levels}}Leetsim_write_list({{/levels}}Leetsim_write_{{base}}{{#levels}}){{/levels}}({{name}}({{#params}}leetsim_{{index}}{{^last}}, {{/last}}{{/params}}))
{{/returned}}
{{/output}}
}
{{/function}}
{{#class}}

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
{{/class}}
