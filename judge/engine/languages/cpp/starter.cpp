{{#stdio}}
#include <bits/stdc++.h>
using namespace std;

int main() {
    
}
{{/stdio}}
{{#list_node}}
/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     ListNode *next;
 *     ListNode() : val(0), next(nullptr) {}
 *     ListNode(int x) : val(x), next(nullptr) {}
 *     ListNode(int x, ListNode *next) : val(x), next(next) {}
 * };
 */
{{/list_node}}
{{#tree_node}}
/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     TreeNode *left;
 *     TreeNode *right;
 *     TreeNode() : val(0), left(nullptr), right(nullptr) {}
 *     TreeNode(int x) : val(x), left(nullptr), right(nullptr) {}
 *     TreeNode(int x, TreeNode *left, TreeNode *right) : val(x), left(left), right(right) {}
 * };
 */
{{/tree_node}}
{{#node}}
/*
// Definition for a Node.
class Node {
public:
    {{#quad_node}}bool{{/quad_node}}{{^quad_node}}int{{/quad_node}} val;
{{#nary_node}}
    vector<Node*> children;

    Node() {}

    Node(int _val) {
        val = _val;
    }

    Node(int _val, vector<Node*> _children) {
        val = _val;
        children = _children;
    }
{{/nary_node}}
{{#graph_node}}
    vector<Node*> neighbors;

    Node() {
        val = 0;
        neighbors = vector<Node*>();
    }

    Node(int _val) {
        val = _val;
        neighbors = vector<Node*>();
    }

    Node(int _val, vector<Node*> _neighbors) {
        val = _val;
        neighbors = _neighbors;
    }
{{/graph_node}}
{{#random_node}}
    Node* next;
    Node* random;

    Node(int _val) {
        val = _val;
        next = NULL;
        random = NULL;
    }
{{/random_node}}
{{#next_node}}
    Node* left;
    Node* right;
    Node* next;

    Node() : val(0), left(NULL), right(NULL), next(NULL) {}

    Node(int _val) : val(_val), left(NULL), right(NULL), next(NULL) {}

    Node(int _val, Node* _left, Node* _right, Node* _next)
        : val(_val), left(_left), right(_right), next(_next) {}
{{/next_node}}
{{#parent_node}}
    Node* left;
    Node* right;
    Node* parent;
{{/parent_node}}
{{#quad_node}}
    bool isLeaf;
    Node* topLeft;
    Node* topRight;
    Node* bottomLeft;
    Node* bottomRight;

    Node();
    Node(bool _val, bool _isLeaf);
    Node(bool _val, bool _isLeaf, Node* _topLeft, Node* _topRight, Node* _bottomLeft, Node* _bottomRight);
{{/quad_node}}
{{#multilevel_node}}
    Node* prev;
    Node* next;
    Node* child;
{{/multilevel_node}}
};
*/
{{/node}}
{{#nested_integer}}
/**
 * The judge defines this class:
 * class NestedInteger {
 *   public:
 *     // An empty list, or one integer.
 *     NestedInteger();
 *     NestedInteger(int value);
 *     bool isInteger() const;
 *     int getInteger() const;
 *     void setInteger(int value);
 *     // At the end of the list.
 *     void add(const NestedInteger &ni);
 *     const vector<NestedInteger> &getList() const;
 * };
 */
{{/nested_integer}}
{{#helper}}
/**
{{^helper_object}}
 * The judge defines:
{{#helper_methods}}
 * {{returns}} {{name}}({{#params}}{{type}} {{name}}{{^last}}, {{/last}}{{/params}});
{{/helper_methods}}
{{/helper_object}}
{{#helper_object}}
 * The judge defines this class; you can't see how:
 * class {{helper_name}} {
 *   public:
{{#helper_methods}}
 *     {{returns}} {{name}}({{#params}}{{type}} {{name}}{{^last}}, {{/last}}{{/params}});
{{/helper_methods}}
 * };
{{/helper_object}}
 */
{{/helper}}
{{#function}}
class Solution {
public:
    {{returns}} {{name}}({{#params}}{{declared}} {{name}}{{^last}}, {{/last}}{{/params}}) {
        
    }
};
{{/function}}
{{#class}}
class {{name}} {
public:
{{#constructor}}
    {{name}}({{#params}}{{declared}} {{name}}{{^last}}, {{/last}}{{/params}}) {
        
    }
{{/constructor}}
{{#methods}}

    {{returns}} {{name}}({{#params}}{{declared}} {{name}}{{^last}}, {{/last}}{{/params}}) {
        
    }
{{/methods}}
};
{{/class}}
