package leetsim;

import java.util.ArrayList;
import java.util.List;

/** Lists with prev and next, whose nodes may have a child: the first node of a list of the next level. */
final class MultilevelLists {
    private final Nodes nodes;

    MultilevelLists(Nodes nodes) {
        this.nodes = nodes;
    }

    /** After each list come as many nulls as nodes stand before the one with a child, and then the child's list. */
    Object read(Class<?> type, List<?> values) {
        List<Object> above = List.of();
        List<Object> level = new ArrayList<>();
        Object head = null;
        int skipped = 0;
        for (Object value : values) {
            if (value == null) {
                skipped++;
                if (level.isEmpty()) continue;
                above = level;
                level = new ArrayList<>();
                skipped = 0;
                continue;
            }
            final Object node = nodes.make(type, value);
            if (head == null) head = node;
            if (!level.isEmpty()) {
                final Object last = level.get(level.size() - 1);
                nodes.set(last, "next", node);
                nodes.set(node, "prev", last);
            } else if (!above.isEmpty()) {
                nodes.set(above.get(skipped), "child", node);
            }
            level.add(node);
        }
        return head;
    }

    /** The one level that is left. */
    void write(Object head, Output output) {
        final List<Long> values = new ArrayList<>();
        Object last = null;
        for (Object node = head; node != null; node = nodes.get(node, "next")) {
            final long value = nodes.valueOf(node);
            if (nodes.get(node, "prev") != last) {
                output.addQuoted("prev of the node " + value + " is not the node before it");
                return;
            }
            if (nodes.get(node, "child") != null) {
                output.addQuoted("the node " + value + " has a child");
                return;
            }
            values.add(value);
            last = node;
        }
        char separator = '[';
        for (long value : values) {
            output.add(separator).add(value);
            separator = ',';
        }
        output.add(']');
    }
}
