{{#stdio}}
lines = $stdin.readlines(chomp: true)
{{/stdio}}
{{#list_node}}
# Definition for singly-linked list.
# class ListNode
#     attr_accessor :val, :next
#     def initialize(val = 0, _next = nil)
#         @val = val
#         @next = _next
#     end
# end
{{/list_node}}
{{#tree_node}}
# Definition for a binary tree node.
# class TreeNode
#     attr_accessor :val, :left, :right
#     def initialize(val = 0, left = nil, right = nil)
#         @val = val
#         @left = left
#         @right = right
#     end
# end
{{/tree_node}}
{{#nary_node}}
# Definition for a Node.
# class Node
#     attr_accessor :val, :children
#     def initialize(val = 0, children = [])
#         @val = val
#         @children = children
#     end
# end
{{/nary_node}}
{{#graph_node}}
# Definition for a Node.
# class Node
#     attr_accessor :val, :neighbors
#     def initialize(val = 0, neighbors = [])
#         @val = val
#         @neighbors = neighbors
#     end
# end
{{/graph_node}}
{{#random_node}}
# Definition for a Node.
# class Node
#     attr_accessor :val, :next, :random
#     def initialize(val = 0)
#         @val = val
#         @next = nil
#         @random = nil
#     end
# end
{{/random_node}}
{{#next_node}}
# Definition for a Node.
# class Node
#     attr_accessor :val, :left, :right, :next
#     def initialize(val)
#         @val = val
#         @left, @right, @next = nil, nil, nil
#     end
# end
{{/next_node}}
{{#nested_integer}}
# The judge defines this class:
# class NestedInteger
#     def initialize(value = nil)  # an empty list, or one integer
#     def is_integer
#     def get_integer
#     def set_integer(value)
#     def add(elem)  # at the end of the list
#     def get_list
# end
{{/nested_integer}}
{{#helper}}
# The judge defines{{#helper_object}}, in the class {{helper_name}}{{/helper_object}}:
{{#helper_methods}}
# def {{snake_name}}({{#params}}{{snake_name}}{{^last}}, {{/last}}{{/params}})  # @return {{{returns}}}
{{/helper_methods}}

{{/helper}}
{{#function}}
{{#params}}
# @param {{{type}}} {{snake_name}}
{{/params}}
# @return {{{returns}}}
def {{snake_name}}({{#params}}{{snake_name}}{{^last}}, {{/last}}{{/params}})
    
end
{{/function}}
{{#chain}}
{{#params}}
# @param {{{type}}} {{snake_name}}
{{/params}}
# @return {{{returns}}}
def {{snake_name}}({{#params}}{{snake_name}}{{^last}}, {{/last}}{{/params}})
    
end
{{^last}}

{{/last}}
{{/chain}}
{{#class}}
{{^chain}}
class {{name}}
{{#constructor}}
{{#params}}
    # @param {{{type}}} {{snake_name}}
{{/params}}
    def initialize({{#params}}{{snake_name}}{{^last}}, {{/last}}{{/params}})
        
    end
{{/constructor}}
{{#methods}}

{{#params}}
    # @param {{{type}}} {{snake_name}}
{{/params}}
    # @return {{{returns}}}
    def {{snake_name}}({{#params}}{{snake_name}}{{^last}}, {{/last}}{{/params}})
        
    end
{{/methods}}
end
{{/chain}}
{{/class}}
