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
{{#methods}}

func (this *{{class_name}}) {{capital_name}}({{#params}}{{name}} {{type}}{{^last}}, {{/last}}{{/params}}) {{^void}}{{returns}} {{/void}}{
    
}
{{/methods}}
{{/class}}
