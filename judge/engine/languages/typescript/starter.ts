{{#stdio}}
const lines: string[] = require("fs").readFileSync(0, "utf8").split("\n");

{{/stdio}}
{{#list_node}}
/**
 * Definition for singly-linked list.
 * class ListNode {
 *     val: number
 *     next: ListNode | null
 *     constructor(val?: number, next?: ListNode | null) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.next = (next===undefined ? null : next)
 *     }
 * }
 */

{{/list_node}}
{{#tree_node}}
/**
 * Definition for a binary tree node.
 * class TreeNode {
 *     val: number
 *     left: TreeNode | null
 *     right: TreeNode | null
 *     constructor(val?: number, left?: TreeNode | null, right?: TreeNode | null) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.left = (left===undefined ? null : left)
 *         this.right = (right===undefined ? null : right)
 *     }
 * }
 */

{{/tree_node}}
{{#nary_node}}
/**
 * Definition for _Node.
 * class _Node {
 *     val: number
 *     children: _Node[]
 *     constructor(val?: number, children?: _Node[]) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.children = (children===undefined ? [] : children)
 *     }
 * }
 */

{{/nary_node}}
{{#graph_node}}
/**
 * Definition for _Node.
 * class _Node {
 *     val: number
 *     neighbors: _Node[]
 *     constructor(val?: number, neighbors?: _Node[]) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.neighbors = (neighbors===undefined ? [] : neighbors)
 *     }
 * }
 */

{{/graph_node}}
{{#random_node}}
/**
 * Definition for _Node.
 * class _Node {
 *     val: number
 *     next: _Node | null
 *     random: _Node | null
 *     constructor(val?: number, next?: _Node, random?: _Node) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.next = (next===undefined ? null : next)
 *         this.random = (random===undefined ? null : random)
 *     }
 * }
 */

{{/random_node}}
{{#next_node}}
/**
 * Definition for _Node.
 * class _Node {
 *     val: number
 *     left: _Node | null
 *     right: _Node | null
 *     next: _Node | null
 *     constructor(val?: number, left?: _Node, right?: _Node, next?: _Node) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.left = (left===undefined ? null : left)
 *         this.right = (right===undefined ? null : right)
 *         this.next = (next===undefined ? null : next)
 *     }
 * }
 */

{{/next_node}}
{{#parent_node}}
/**
 * // Definition for a Node.
 * class _Node {
 *     val: number
 *     left: _Node | null
 *     right: _Node | null
 *     parent: _Node | null
 * }
 */
{{/parent_node}}
{{#quad_node}}
/**
 * // Definition for a Node.
 * class _Node {
 *     val: boolean
 *     isLeaf: boolean
 *     topLeft: _Node | null
 *     topRight: _Node | null
 *     bottomLeft: _Node | null
 *     bottomRight: _Node | null
 *     constructor(val?: boolean, isLeaf?: boolean, topLeft?: _Node, topRight?: _Node, bottomLeft?: _Node, bottomRight?: _Node)
 * }
 */
{{/quad_node}}
{{#multilevel_node}}
/**
 * // Definition for a Node.
 * class _Node {
 *     val: number
 *     prev: _Node | null
 *     next: _Node | null
 *     child: _Node | null
 *     constructor(val?: number, prev?: _Node, next?: _Node, child?: _Node)
 * }
 */
{{/multilevel_node}}
{{#nested_integer}}
/**
 * The judge defines this class:
 * class NestedInteger {
 *     constructor(value?: number)  // an empty list, or one integer
 *     isInteger(): boolean
 *     getInteger(): number | null
 *     setInteger(value: number): void
 *     add(elem: NestedInteger): void  // at the end of the list
 *     getList(): NestedInteger[]
 * }
 */
{{/nested_integer}}
{{#function}}
{{#helper}}
/**
{{^helper_object}}
 * The judge gives:
{{#helper_methods}}
 * function {{name}}({{#params}}{{name}}: {{type}}{{^last}}, {{/last}}{{/params}}): {{returns}}
{{/helper_methods}}
{{/helper_object}}
{{#helper_object}}
 * // The judge gives:
 * class {{helper_name}} {
{{#helper_methods}}
 *     {{name}}({{#params}}{{name}}: {{type}}{{^last}}, {{/last}}{{/params}}): {{returns}} {}
{{/helper_methods}}
 * }
{{/helper_object}}
 */

{{/helper}}
function {{name}}({{#params}}{{name}}: {{type}}{{^last}}, {{/last}}{{/params}}): {{returns}} {
    
};
{{/function}}
{{#chain}}
function {{name}}({{#params}}{{name}}: {{type}}{{^last}}, {{/last}}{{/params}}): {{returns}} {
    
};
{{^last}}

{{/last}}
{{/chain}}
{{#class}}
{{^chain}}
class {{name}} {
{{#constructor}}
    constructor({{#params}}{{name}}: {{type}}{{^last}}, {{/last}}{{/params}}) {
        
    }
{{/constructor}}
{{#methods}}

    {{name}}({{#params}}{{name}}: {{type}}{{^last}}, {{/last}}{{/params}}): {{returns}} {
        
    }
{{/methods}}
}
{{/chain}}
{{/class}}
