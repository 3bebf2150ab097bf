{{#stdio}}
package main

import "fmt"

func main() {
	var n int
	fmt.Scan(&n)
}
{{/stdio}}
{{#list_node}}
/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
{{/list_node}}
{{#tree_node}}
/**
 * Definition for a binary tree node.
 * type TreeNode struct {
 *     Val int
 *     Left *TreeNode
 *     Right *TreeNode
 * }
 */
{{/tree_node}}
{{#node}}
/**
 * Definition for a Node.
 * type Node struct {
 *     Val int
{{#nary_node}}
 *     Children []*Node
{{/nary_node}}
{{#graph_node}}
 *     Neighbors []*Node
{{/graph_node}}
{{#random_node}}
 *     Next *Node
 *     Random *Node
{{/random_node}}
{{#next_node}}
 *     Left *Node
 *     Right *Node
 *     Next *Node
{{/next_node}}
 * }
 */
{{/node}}
{{#nested_integer}}
/**
 * The judge defines this type:
 * type NestedInteger struct {}  // an empty list
 * func (n NestedInteger) IsInteger() bool
 * func (n NestedInteger) GetInteger() int
 * func (n *NestedInteger) SetInteger(value int)
 * func (n *NestedInteger) Add(elem NestedInteger)  // at the end of the list
 * func (n NestedInteger) GetList() []*NestedInteger
 */
{{/nested_integer}}
{{#helper}}
/**
 * The judge defines:
{{#helper_methods}}
 * func {{#helper_object}}(this *{{helper_name}}) {{/helper_object}}{{name}}({{#params}}{{name}} {{type}}{{^last}}, {{/last}}{{/params}}) {{returns}}
{{/helper_methods}}
 */
{{/helper}}
{{#function}}
func {{name}}({{#params}}{{name}} {{type}}{{^last}}, {{/last}}{{/params}}) {{^void}}{{returns}} {{/void}}{
    
}
{{/function}}
{{#class}}
type {{name}} struct {
    
}
{{#constructor}}

func Constructor({{#params}}{{name}} {{type}}{{^last}}, {{/last}}{{/params}}) {{name}} {
    
}
{{/constructor}}
{{#chain}}

func (this *{{class_name}}) {{name}}({{#params}}{{name}} {{type}}{{^last}}, {{/last}}{{/params}}) {{^void}}{{returns}} {{/void}}{
    
}
{{/chain}}
{{^chain}}
{{#methods}}

func (this *{{class_name}}) {{capital_name}}({{#params}}{{name}} {{type}}{{^last}}, {{/last}}{{/params}}) {{^void}}{{returns}} {{/void}}{
    
}
{{/methods}}
{{/chain}}
{{/class}}
