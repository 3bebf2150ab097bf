import java.util.*;

{{#nary_node}}
class Node {
    public int val;
    public List<Node> children;

    public Node() {}

    public Node(int val) {
        this.val = val;
    }

    public Node(int val, List<Node> children) {
        this.val = val;
        this.children = children;
    }
}
{{/nary_node}}
{{#graph_node}}
class Node {
    public int val;
    public List<Node> neighbors;

    public Node() {
        this(0);
    }

    public Node(int val) {
        this(val, new ArrayList<Node>());
    }

    public Node(int val, ArrayList<Node> neighbors) {
        this.val = val;
        this.neighbors = neighbors;
    }
}
{{/graph_node}}
{{#random_node}}
class Node {
    int val;
    Node next;
    Node random;

    public Node(int val) {
        this.val = val;
    }
}
{{/random_node}}
{{#next_node}}
class Node {
    public int val;
    public Node left;
    public Node right;
    public Node next;

    public Node() {}

    public Node(int val) {
        this.val = val;
    }

    public Node(int val, Node left, Node right, Node next) {
        this.val = val;
        this.left = left;
        this.right = right;
        this.next = next;
    }
}
{{/next_node}}
{{#parent_node}}
class Node {
    public int val;
    public Node left;
    public Node right;
    public Node parent;
}
{{/parent_node}}
{{#quad_node}}
class Node {
    public boolean val;
    public boolean isLeaf;
    public Node topLeft;
    public Node topRight;
    public Node bottomLeft;
    public Node bottomRight;

    public Node() {}

    public Node(boolean val, boolean isLeaf) {
        this.val = val;
        this.isLeaf = isLeaf;
    }

    public Node(boolean val, boolean isLeaf, Node topLeft, Node topRight, Node bottomLeft, Node bottomRight) {
        this(val, isLeaf);
        this.topLeft = topLeft;
        this.topRight = topRight;
        this.bottomLeft = bottomLeft;
        this.bottomRight = bottomRight;
    }
}
{{/quad_node}}
{{#multilevel_node}}
class Node {
    public int val;
    public Node prev;
    public Node next;
    public Node child;
}
{{/multilevel_node}}
{{#function}}
{{#helper}}
class {{helper_name}} {
{{#helper_methods}}
    public {{returns}} {{name}}({{#params}}{{type}} {{name}}{{^last}}, {{/last}}{{/params}}) {
{{#void}}
        leetsim.Helper.ask("{{name}}"{{#params}}, {{name}}{{/params}});
{{/void}}
{{^void}}
        return ({{returns}}) leetsim.Helper.ask("{{name}}"{{#params}}, {{name}}{{/params}});
{{/void}}
    }
{{/helper_methods}}
}
{{/helper}}
{{/function}}
