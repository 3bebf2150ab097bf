{{#stdio}}
import sys


def main() -> None:
    data = sys.stdin.read().split()


main()
{{/stdio}}
{{#list_node}}
# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
{{/list_node}}
{{#tree_node}}
# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
{{/tree_node}}
{{#node}}
# Definition for a Node.
# class Node:
{{#nary_node}}
#     def __init__(self, val: Optional[int] = None, children: Optional[List['Node']] = None):
#         self.val = val
#         self.children = children
{{/nary_node}}
{{#graph_node}}
#     def __init__(self, val = 0, neighbors = None):
#         self.val = val
#         self.neighbors = neighbors if neighbors is not None else []
{{/graph_node}}
{{#random_node}}
#     def __init__(self, x: int, next: 'Node' = None, random: 'Node' = None):
#         self.val = int(x)
#         self.next = next
#         self.random = random
{{/random_node}}
{{#next_node}}
#     def __init__(self, val: int = 0, left: 'Node' = None, right: 'Node' = None, next: 'Node' = None):
#         self.val = val
#         self.left = left
#         self.right = right
#         self.next = next
{{/next_node}}
{{#parent_node}}
#     def __init__(self, val):
#         self.val = val
#         self.left = None
#         self.right = None
#         self.parent = None
{{/parent_node}}
{{#quad_node}}
#     def __init__(self, val, isLeaf, topLeft, topRight, bottomLeft, bottomRight):
#         self.val = val
#         self.isLeaf = isLeaf
#         self.topLeft = topLeft
#         self.topRight = topRight
#         self.bottomLeft = bottomLeft
#         self.bottomRight = bottomRight
{{/quad_node}}
{{#multilevel_node}}
#     def __init__(self, val, prev, next, child):
#         self.val = val
#         self.prev = prev
#         self.next = next
#         self.child = child
{{/multilevel_node}}
{{/node}}
{{#nested_integer}}
# The judge defines this class:
# class NestedInteger:
#     def __init__(self, value: Optional[int] = None):  # an empty list, or one integer
#     def isInteger(self) -> bool:
#     def getInteger(self) -> Optional[int]:
#     def setInteger(self, value: int) -> None:
#     def add(self, elem: 'NestedInteger') -> None:  # at the end of the list
#     def getList(self) -> Optional[List['NestedInteger']]:
{{/nested_integer}}
{{#helper}}
{{^helper_object}}
# The judge defines:
{{#helper_methods}}
# def {{name}}({{#params}}{{name}}: {{type}}{{^last}}, {{/last}}{{/params}}) -> {{returns}}:
{{/helper_methods}}
{{/helper_object}}
{{#helper_object}}
# The judge defines this class; you can't see how:
# class {{helper_name}}:
{{#helper_methods}}
#     def {{name}}(self{{#params}}, {{name}}: {{type}}{{/params}}) -> {{returns}}:
{{/helper_methods}}
{{/helper_object}}
{{/helper}}
{{#function}}
class Solution:
    def {{name}}(self{{#params}}, {{name}}: {{type}}{{/params}}) -> {{returns}}:
        
{{/function}}
{{#class}}
class {{name}}:

{{#constructor}}
    def __init__(self{{#params}}, {{name}}: {{type}}{{/params}}):
        
{{/constructor}}
{{#methods}}

    def {{name}}(self{{#params}}, {{name}}: {{type}}{{/params}}) -> {{returns}}:
        
{{/methods}}
{{/class}}
