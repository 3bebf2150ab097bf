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
