{{#stdio}}
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        
    }
}
{{/stdio}}
{{#list_node}}
/**
 * Definition for singly-linked list.
 * public class ListNode {
 *     int val;
 *     ListNode next;
 *     ListNode() {}
 *     ListNode(int val) { this.val = val; }
 *     ListNode(int val, ListNode next) { this.val = val; this.next = next; }
 * }
 */
{{/list_node}}
{{#tree_node}}
/**
 * Definition for a binary tree node.
 * public class TreeNode {
 *     int val;
 *     TreeNode left;
 *     TreeNode right;
 *     TreeNode() {}
 *     TreeNode(int val) { this.val = val; }
 *     TreeNode(int val, TreeNode left, TreeNode right) {
 *         this.val = val;
 *         this.left = left;
 *         this.right = right;
 *     }
 * }
 */
{{/tree_node}}
{{#nary_node}}
/*
// Definition for a Node.
class Node {
    public int val;
    public List<Node> children;

    public Node() {}

    public Node(int _val) {
        val = _val;
    }

    public Node(int _val, List<Node> _children) {
        val = _val;
        children = _children;
    }
};
*/
{{/nary_node}}
{{#graph_node}}
/*
// Definition for a Node.
class Node {
    public int val;
    public List<Node> neighbors;
    public Node() {
        val = 0;
        neighbors = new ArrayList<Node>();
    }
    public Node(int _val) {
        val = _val;
        neighbors = new ArrayList<Node>();
    }
    public Node(int _val, ArrayList<Node> _neighbors) {
        val = _val;
        neighbors = _neighbors;
    }
}
*/
{{/graph_node}}
{{#random_node}}
/*
// Definition for a Node.
class Node {
    int val;
    Node next;
    Node random;

    public Node(int val) {
        this.val = val;
        this.next = null;
        this.random = null;
    }
}
*/
{{/random_node}}
{{#next_node}}
/*
// Definition for a Node.
class Node {
    public int val;
    public Node left;
    public Node right;
    public Node next;

    public Node() {}
    
    public Node(int _val) {
        val = _val;
    }

    public Node(int _val, Node _left, Node _right, Node _next) {
        val = _val;
        left = _left;
        right = _right;
        next = _next;
    }
};
*/
{{/next_node}}
{{#parent_node}}
/*
// Definition for a Node.
class Node {
    public int val;
    public Node left;
    public Node right;
    public Node parent;
};
*/
{{/parent_node}}
{{#quad_node}}
/*
// Definition for a QuadTree node.
class Node {
    public boolean val;
    public boolean isLeaf;
    public Node topLeft;
    public Node topRight;
    public Node bottomLeft;
    public Node bottomRight;

    public Node();
    public Node(boolean val, boolean isLeaf);
    public Node(boolean val, boolean isLeaf, Node topLeft, Node topRight, Node bottomLeft, Node bottomRight);
};
*/
{{/quad_node}}
{{#multilevel_node}}
/*
// Definition for a Node.
class Node {
    public int val;
    public Node prev;
    public Node next;
    public Node child;
};
*/
{{/multilevel_node}}
{{#nested_integer}}
/**
 * // The judge defines this class.
 * public class NestedInteger {
 *     // An empty list, or one integer.
 *     public NestedInteger();
 *     public NestedInteger(int value);
 *     public boolean isInteger();
 *     public Integer getInteger();
 *     public void setInteger(int value);
 *     // At the end of the list.
 *     public void add(NestedInteger ni);
 *     public List<NestedInteger> getList();
 * }
 */
{{/nested_integer}}
{{#function}}
{{#helper}}
/**
 * // The judge defines this class.
 * class {{helper_name}} {
{{#helper_methods}}
 *     {{returns}} {{name}}({{#params}}{{type}} {{name}}{{^last}}, {{/last}}{{/params}});
{{/helper_methods}}
 * }
 */
{{/helper}}
class Solution{{#helper}}{{^helper_object}} extends {{helper_name}}{{/helper_object}}{{/helper}} {
    public {{returns}} {{name}}({{#params}}{{type}} {{name}}{{^last}}, {{/last}}{{/params}}) {
        
    }
}
{{/function}}
{{#class}}
class {{name}} {
{{^chain}}
{{#constructor}}

    public {{name}}({{#params}}{{type}} {{name}}{{^last}}, {{/last}}{{/params}}) {
        
    }
{{/constructor}}
{{/chain}}
{{#methods}}
    
    public {{returns}} {{name}}({{#params}}{{type}} {{name}}{{^last}}, {{/last}}{{/params}}) {
        
    }
{{/methods}}
}
{{/class}}
