{{#stdio}}
#include <stdio.h>

int main(void) {
    
}
{{/stdio}}
{{#list_node}}
/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     struct ListNode *next;
 * };
 */
{{/list_node}}
{{#tree_node}}
/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     struct TreeNode *left;
 *     struct TreeNode *right;
 * };
 */
{{/tree_node}}
{{#node}}
/**
 * Definition for a Node.
 * struct Node {
 *     int val;
{{#nary_node}}
 *     int numChildren;
 *     struct Node** children;
{{/nary_node}}
{{#graph_node}}
 *     int numNeighbors;
 *     struct Node** neighbors;
{{/graph_node}}
{{#random_node}}
 *     struct Node *next;
 *     struct Node *random;
{{/random_node}}
{{#next_node}}
 *     struct Node *left;
 *     struct Node *right;
 *     struct Node *next;
{{/next_node}}
 * };
 */
{{/node}}
{{#nested_integer}}
/**
 * The judge defines struct NestedInteger, and:
 * struct NestedInteger* NestedIntegerInit();  // an empty list
 * bool NestedIntegerIsInteger(struct NestedInteger*);
 * int NestedIntegerGetInteger(struct NestedInteger*);
 * void NestedIntegerSetInteger(struct NestedInteger* ni, int value);
 * void NestedIntegerAddElement(struct NestedInteger* ni, struct NestedInteger* elem);  // at the end of the list
 * struct NestedInteger** NestedIntegerGetList(struct NestedInteger*);
 * int NestedIntegerGetListSize(struct NestedInteger*);
 */
{{/nested_integer}}
{{#helper}}
/**
 * The judge defines:
{{#helper_methods}}
 * {{returns}} {{name}}({{#helper_object}}{{helper_name}}*{{#params}}{{#first}}, {{/first}}{{/params}}{{/helper_object}}{{#params}}{{type}} {{name}}{{#levels}}, int{{#above}}*{{/above}} {{name}}{{#above}}Col{{/above}}Size{{/levels}}{{^last}}, {{/last}}{{/params}}{{#returned}}{{#levels}}{{#nested}}, {{/nested}}{{^nested}}{{#helper_object}}, {{/helper_object}}{{^helper_object}}{{#params}}{{#first}}, {{/first}}{{/params}}{{/helper_object}}{{/nested}}int*{{#above}}*{{/above}} return{{#above}}Column{{/above}}Size{{#nested}}s{{/nested}}{{/levels}}{{/returned}});
{{/helper_methods}}
 */
{{/helper}}
{{#function}}
{{^output}}
{{#returned}}
{{#levels}}
{{^nested}}
/**
 * Note: The returned array must be malloced, assume caller calls free().
{{/nested}}
{{#nested}}
 * The sizes of its columns are returned too, in an array that must be malloced.
{{/nested}}
{{/levels}}
{{#depth}}
 */
{{/depth}}
{{/returned}}
{{/output}}
{{returns}} {{name}}({{#params}}{{type}} {{name}}{{#levels}}, int{{#above}}*{{/above}} {{name}}{{#above}}Col{{/above}}Size{{/levels}}{{^last}}, {{/last}}{{/params}}{{^output}}{{#returned}}{{#levels}}{{#nested}}, {{/nested}}{{^nested}}{{#params}}{{#first}}, {{/first}}{{/params}}{{/nested}}int*{{#above}}*{{/above}} return{{#above}}Column{{/above}}Size{{#nested}}s{{/nested}}{{/levels}}{{/returned}}{{/output}}) {
    
}
{{/function}}
{{#class}}
{{#chain}}
{{returns}} {{name}}({{#params}}{{type}} {{name}}{{#levels}}, int{{#above}}*{{/above}} {{name}}{{#above}}Col{{/above}}Size{{/levels}}{{^last}}, {{/last}}{{/params}}{{#returned}}{{#levels}}, int*{{#above}}*{{/above}} return{{#above}}Column{{/above}}Size{{#nested}}s{{/nested}}{{/levels}}{{/returned}}) {
    
}
{{^last}}

{{/last}}
{{/chain}}
{{^chain}}
typedef struct {
    
} {{name}};
{{#constructor}}

{{name}}* {{lower_name}}Create({{#params}}{{type}} {{name}}{{#levels}}, int{{#above}}*{{/above}} {{name}}{{#above}}Col{{/above}}Size{{/levels}}{{^last}}, {{/last}}{{/params}}) {
    
}
{{/constructor}}
{{#methods}}

{{returns}} {{lower_class_name}}{{capital_name}}({{class_name}}* obj{{#params}}, {{type}} {{name}}{{#levels}}, int{{#above}}*{{/above}} {{name}}{{#above}}Col{{/above}}Size{{/levels}}{{/params}}{{#returned}}{{#levels}}, int*{{#above}}*{{/above}} ret{{#above}}Col{{/above}}Size{{/levels}}{{/returned}}) {
    
}
{{/methods}}

void {{lower_name}}Free({{name}}* obj) {
    
}
{{/chain}}
{{/class}}
