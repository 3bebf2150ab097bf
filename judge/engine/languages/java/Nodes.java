package leetsim;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists, trees and graphs of LeetCode's node classes, which the user may have pasted. */
final class Nodes {
    private static final int MAX_NODES = 1_000_000; // longer than any input: a list or tree that goes round in a circle
    private final Map<String, Field> fields = new HashMap<>();
    private final QuadTrees quads = new QuadTrees(this);
    private final MultilevelLists multilevel = new MultilevelLists(this);

    static boolean isNode(String kind) {
        return kind.endsWith("Node");
    }

    /** Nodes are told by their index in a list, and by their value in a tree. */
    static boolean isToldByIndex(String kind) {
        return kind.equals("ListNode") || kind.equals("RandomNode");
    }

    // --- one node --------------------------------------------------------------------------------------------------

    Object make(Class<?> type, Object value) {
        try {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                final Class<?>[] wanted = UserCode.parametersOf(constructor);
                if (wanted.length != 1 || wanted[0] != int.class) continue;
                return UserCode.construct(constructor, ((Long) value).intValue());
            }
            final Object node = UserCode.construct(UserCode.findConstructor(type, 0));
            set(node, "val", ((Long) value).intValue());
            return node;
        } catch (NoSuchMethodException error) {
            throw new IllegalArgumentException(type.getName() + " needs a constructor that takes an int");
        } catch (ReflectiveOperationException error) {
            throw new IllegalArgumentException(error);
        }
    }

    Object get(Object node, String name) {
        try {
            return field(node.getClass(), name).get(node);
        } catch (ReflectiveOperationException error) {
            throw new IllegalArgumentException(error);
        }
    }

    void set(Object node, String name, Object value) {
        try {
            field(node.getClass(), name).set(node, value);
        } catch (ReflectiveOperationException error) {
            throw new IllegalArgumentException(error);
        }
    }

    private Field field(Class<?> type, String name) throws ReflectiveOperationException {
        Field found = fields.get(name);
        if (found == null || found.getDeclaringClass() != type) {
            for (Class<?> owner = type; found == null || !found.getDeclaringClass().isAssignableFrom(type); owner = owner.getSuperclass()) {
                if (owner == null) throw new NoSuchFieldException(type.getName() + " has no field " + name);
                for (Field candidate : owner.getDeclaredFields()) if (isNamed(candidate, name)) found = candidate;
            }
            found.setAccessible(true);
            fields.put(name, found);
        }
        return found;
    }

    /** In LeetCode's older classes the value is called label. */
    private static boolean isNamed(Field field, String name) {
        return field.getName().equals(name) || name.equals("val") && field.getName().equals("label");
    }

    long valueOf(Object node) {
        return ((Number) get(node, "val")).longValue();
    }

    // --- reading: what stands for the nodes in JSON, to the first node -----------------------------------------------

    Object read(Class<?> type, String kind, Object json) {
        final List<?> values = json == null ? List.of() : (List<?>) json;
        if (values.isEmpty()) return null;
        switch (kind) {
            case "ListNode": return readLinkedList(type, values);
            case "NaryNode": return readNary(type, values);
            case "GraphNode": return readGraph(type, values);
            case "RandomNode": return readRandomList(type, values);
            case "ParentNode": return readParents(readTree(type, values));
            case "QuadNode": return quads.read(type, values);
            case "MultilevelNode": return multilevel.read(type, values);
            default: return readTree(type, values);
        }
    }

    private Object readLinkedList(Class<?> type, List<?> values) {
        Object head = null;
        for (int i = values.size() - 1; i >= 0; i--) {
            final Object node = make(type, values.get(i));
            set(node, "next", head);
            head = node;
        }
        return head;
    }

    private Object readTree(Class<?> type, List<?> values) {
        final List<Object> parents = new ArrayList<>();
        parents.add(make(type, values.get(0)));
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i) == null) continue;
            final Object node = make(type, values.get(i));
            set(parents.get((i - 1) / 2), i % 2 == 1 ? "left" : "right", node);
            parents.add(node);
        }
        return parents.get(0);
    }

    private Object readParents(Object root) {
        for (Object node : walk(root, "ParentNode")) {
            for (String side : new String[] {"left", "right"}) if (get(node, side) != null) set(get(node, side), "parent", node);
        }
        return root;
    }

    private Object readNary(Class<?> type, List<?> values) {
        final List<Object> nodes = new ArrayList<>();
        List<Object> siblings = new ArrayList<>();
        int parent = 0;
        for (Object value : values) {
            if (value == null) {
                siblings = childrenOf(nodes.get(parent++));
                continue;
            }
            final Object node = make(type, value);
            set(node, "children", new ArrayList<>());
            siblings.add(node);
            nodes.add(node);
        }
        return nodes.get(0);
    }

    private Object readGraph(Class<?> type, List<?> rows) {
        final List<Object> nodes = new ArrayList<>();
        for (long number = 1; number <= rows.size(); number++) {
            nodes.add(make(type, number));
            set(nodes.get(nodes.size() - 1), "neighbors", new ArrayList<>());
        }
        for (int i = 0; i < rows.size(); i++) {
            for (Object number : (List<?>) rows.get(i)) neighborsOf(nodes.get(i)).add(nodes.get(((Long) number).intValue() - 1));
        }
        return nodes.get(0);
    }

    private Object readRandomList(Class<?> type, List<?> pairs) {
        final List<Object> nodes = new ArrayList<>();
        for (Object pair : pairs) nodes.add(make(type, ((List<?>) pair).get(0)));
        for (int i = 0; i < nodes.size(); i++) {
            final Object index = ((List<?>) pairs.get(i)).get(1);
            if (i > 0) set(nodes.get(i - 1), "next", nodes.get(i));
            if (index != null) set(nodes.get(i), "random", nodes.get(((Long) index).intValue()));
        }
        return nodes.get(0);
    }

    // --- writing -----------------------------------------------------------------------------------------------------

    void write(Object first, String kind, Output output) {
        if (first == null) {
            output.add("[]");
            return;
        }
        switch (kind) {
            case "ListNode": writeLinkedList(first, output); break;
            case "NaryNode": writeNary(first, output); break;
            case "GraphNode": writeGraph(first, output); break;
            case "RandomNode": writeRandomList(first, output); break;
            case "NextNode": writeNextTree(first, output); break;
            case "QuadNode": quads.write(first, output); break;
            case "MultilevelNode": multilevel.write(first, output); break;
            default: writeTree(first, output);
        }
    }

    static void checkCount(int count, String kind) {
        if (count > MAX_NODES) throw new IllegalStateException("the " + kind + " of the answer has a cycle: it never ends");
    }

    private void writeLinkedList(Object head, Output output) {
        char separator = '[';
        int count = 0;
        for (Object node = head; node != null; node = get(node, "next")) {
            output.add(separator).add(valueOf(node));
            separator = ',';
            checkCount(++count, "ListNode");
        }
        output.add(']');
    }

    private void writeTree(Object root, Output output) {
        final List<Object> nodes = new ArrayList<>();
        nodes.add(root);
        int written = 0;
        for (int i = 0; i < nodes.size(); i++) {
            final Object node = nodes.get(i);
            if (node == null) continue;
            written = i + 1;
            nodes.add(get(node, "left"));
            nodes.add(get(node, "right"));
            checkCount(nodes.size() / 2, "TreeNode");
        }
        for (int i = 0; i < written; i++) {
            output.add(i == 0 ? '[' : ',');
            if (nodes.get(i) == null) output.add("null");
            else output.add(valueOf(nodes.get(i)));
        }
        output.add(']');
    }

    private void writeNextTree(Object root, Output output) {
        char separator = '[';
        int count = 0;
        for (Object level = root; level != null; ) {
            Object below = null;
            for (Object node = level; node != null; node = get(node, "next")) {
                output.add(separator).add(valueOf(node));
                separator = ',';
                if (below == null) below = get(node, "left");
                if (below == null) below = get(node, "right");
                checkCount(++count / 2, "Node");
            }
            output.add(",\"#\"");
            level = below;
        }
        output.add(']');
    }

    private void writeNary(Object root, Output output) {
        final List<Object> nodes = new ArrayList<>(List.of(root));
        output.add('[').add(valueOf(root));
        int nulls = 1; // to be written before the next value
        for (int i = 0; i < nodes.size(); i++) {
            for (Object child : childrenOf(nodes.get(i))) {
                for (; nulls > 0; nulls--) output.add(",null");
                output.add(',').add(valueOf(child));
                nodes.add(child);
            }
            nulls++;
            checkCount(nodes.size(), "Node");
        }
        output.add(']');
    }

    private void writeGraph(Object start, Output output) {
        final Object[] nodes = new Object[walk(start, "GraphNode").size() + 1];
        for (Object node : walk(start, "GraphNode")) {
            final long number = valueOf(node);
            if (number < 1 || number >= nodes.length || nodes[(int) number] != null) {
                output.addQuoted("the values of the nodes are not 1 to n");
                return;
            }
            nodes[(int) number] = node;
        }
        for (int i = 1; i < nodes.length; i++) {
            output.add(i == 1 ? "[[" : ",[");
            char separator = 0;
            for (Object neighbor : neighborsOf(nodes[i])) {
                if (separator != 0) output.add(separator);
                output.add(valueOf(neighbor));
                separator = ',';
            }
            output.add(']');
        }
        output.add(']');
    }

    private void writeRandomList(Object head, Output output) {
        final List<Object> nodes = walk(head, "RandomNode");
        if (get(nodes.get(nodes.size() - 1), "next") != null) checkCount(Integer.MAX_VALUE, "Node");
        final Map<Object, Integer> indexes = new IdentityHashMap<>();
        for (Object node : nodes) indexes.put(node, indexes.size());
        for (Object node : nodes) {
            final Object random = get(node, "random");
            if (random != null && !indexes.containsKey(random)) {
                output.addQuoted("a random pointer leads out of the list");
                return;
            }
        }
        char separator = '[';
        for (Object node : nodes) {
            output.add(separator).add('[').add(valueOf(node)).add(',');
            output.add(String.valueOf(indexes.get(get(node, "random")))).add(']');
            separator = ',';
        }
        output.add(']');
    }

    // --- all nodes that can be reached -------------------------------------------------------------------------------

    /** Each once: of a list by its order, of a tree by its levels. */
    List<Object> walk(Object first, String kind) {
        final List<Object> found = new ArrayList<>();
        final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        final String item = Values.itemOf(kind);
        if (item != null) {
            if (!isNode(Values.baseOf(kind)) || first == null) return found;
            final Iterable<?> parts = first instanceof Object[] ? Arrays.asList((Object[]) first) : (Iterable<?>) first;
            for (Object part : parts) found.addAll(walk(part, item));
            return found;
        }
        if (!isNode(kind)) return found;
        visit(first, found, seen);
        for (int i = 0; i < found.size(); i++) {
            final Object node = found.get(i);
            switch (kind) {
                case "ListNode":
                case "RandomNode":
                    visit(get(node, "next"), found, seen);
                    break;
                case "NaryNode":
                    for (Object child : childrenOf(node)) visit(child, found, seen);
                    break;
                case "GraphNode":
                    for (Object neighbor : neighborsOf(node)) visit(neighbor, found, seen);
                    break;
                default:
                    visit(get(node, "left"), found, seen);
                    visit(get(node, "right"), found, seen);
            }
        }
        return found;
    }

    private static void visit(Object node, List<Object> found, Set<Object> seen) {
        if (node != null && seen.add(node)) found.add(node);
    }

    private List<Object> childrenOf(Object node) {
        return listOf(node, "children");
    }

    private List<Object> neighborsOf(Object node) {
        return listOf(node, "neighbors");
    }

    @SuppressWarnings("unchecked")
    private List<Object> listOf(Object node, String name) {
        final Object found = get(node, name);
        return found == null ? List.of() : (List<Object>) found;
    }

    /** The node of that list which has this index, or of that tree which has this value. */
    Object pick(List<Object> nodes, String kind, int told) {
        if (isToldByIndex(kind)) return nodes.get(told);
        for (Object node : nodes) if (valueOf(node) == told) return node;
        return null;
    }

    long tell(List<Object> nodes, String kind, int index) {
        return isToldByIndex(kind) ? index : valueOf(nodes.get(index));
    }

    void tie(Object last, Object target) {
        set(last, "next", target);
    }
}
