package leetsim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;

/** Trees whose nodes have four children, or are leaves: level by level, each node as [is it a leaf, its value]. */
final class QuadTrees {
    private static final String[] CORNERS = {"topLeft", "topRight", "bottomLeft", "bottomRight"};
    private final Nodes nodes;

    QuadTrees(Nodes nodes) {
        this.nodes = nodes;
    }

    Object read(Class<?> type, List<?> values) {
        final Iterator<?> rest = values.iterator();
        final Object root = readNode(type, rest);
        final Queue<Object> parents = new ArrayDeque<>(List.of(root));
        while (!parents.isEmpty()) {
            final Object parent = parents.remove();
            for (String corner : CORNERS) {
                final Object child = readNode(type, rest);
                if (child == null) continue;
                nodes.set(parent, corner, child);
                parents.add(child);
            }
        }
        return root;
    }

    private Object readNode(Class<?> type, Iterator<?> rest) {
        final List<?> pair = rest.hasNext() ? (List<?>) rest.next() : null;
        if (pair == null) return null;
        try {
            final Object node = UserCode.construct(UserCode.findConstructor(type, 0));
            nodes.set(node, "isLeaf", pair.get(0).equals(1L));
            nodes.set(node, "val", pair.get(1).equals(1L));
            return node;
        } catch (ReflectiveOperationException error) {
            throw new IllegalArgumentException(type.getName() + " needs a constructor without parameters");
        }
    }

    void write(Object root, Output output) {
        final List<Object> found = new ArrayList<>();
        found.add(root);
        int written = 0;
        for (int i = 0; i < found.size(); i++) {
            final Object node = found.get(i);
            if (node == null) continue;
            written = i + 1;
            for (String corner : CORNERS) found.add(nodes.get(node, corner));
            Nodes.checkCount(found.size() / 4, "Node");
        }
        for (int i = 0; i < written; i++) {
            final Object node = found.get(i);
            output.add(i == 0 ? '[' : ',');
            if (node == null) output.add("null");
            else if (nodes.get(node, "isLeaf").equals(false)) output.add("[0,1]");
            else output.add(nodes.get(node, "val").equals(true) ? "[1,1]" : "[1,0]");
        }
        output.add(']');
    }
}
