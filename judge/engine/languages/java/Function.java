package leetsim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A case of a function: a method of Solution, which is made anew each time. */
final class Function extends Cases {
    private final Nodes nodes;
    private final Signature signature;
    private final Signature.Method described;
    private final Call constructor;
    private final Call method;
    private final Object helper;

    Function(Signature signature, UserCode user, Input input, Output output, Values values, Nodes nodes)
            throws ReflectiveOperationException {
        super(input, output, values);
        this.nodes = nodes;
        this.signature = signature;
        described = signature.methods.get(0);
        final List<String> kinds = described.kinds();
        final Class<?> type = user.findSolution(described.name, kinds.size());
        constructor = new Call(described, UserCode.findConstructor(type, 0));
        method = new Call(described, UserCode.findMethod(type, described.name, kinds));
        helper = kinds.contains(signature.helperName) ? UserCode.construct(UserCode.findConstructor(user.find(signature.helperName), 0)) : null;
    }

    @Override
    void answer() throws Throwable {
        final Object object = constructor.on(null, new Object[0]);
        final Object[] arguments = readArguments();
        final Map<String, List<Object>> known = new HashMap<>();
        final Set<Object> given = described.isNew ? walkAll(arguments) : null;
        for (int i = 0; i < arguments.length; i++) link(arguments, i, known);
        if (described.nodeOf != null) nodesOf(described.nodeOf, arguments, known);
        final List<Object> passed = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) if (described.params.get(i).isPassed) passed.add(arguments[i]);
        final Object returned = method.on(object, passed.toArray());
        if (signature.outputIndex >= 0) {
            final Object changed = arguments[signature.outputIndex];
            final Object answer = signature.isSized ? Values.firstOf(changed, (Integer) returned) : changed;
            values.write(answer, described.params.get(signature.outputIndex).kind);
        } else if (described.nodeOf != null) {
            tellNode(returned, known.get(described.nodeOf));
        } else if (given != null && !Collections.disjoint(given, nodes.walk(returned, described.returns))) {
            output.addQuoted("not a copy: the answer holds a node that was given");
        } else {
            values.write(isChanged() ? passed.get(0) : returned, described.returns);
        }
    }

    /** As LeetCode once had it, the first argument is changed and nothing is returned. */
    private boolean isChanged() {
        final String first = described.params.isEmpty() ? "void" : described.params.get(0).kind;
        return method.method.getReturnType() == void.class && described.returns.equals(first);
    }

    private Object[] readArguments() {
        final Object[] arguments = new Object[described.params.size()];
        int position = 0; // among the parameters of the user's method
        boolean isEmpty = true;
        for (int i = 0; i < arguments.length; i++) {
            final Signature.Param param = described.params.get(i);
            if (param.kind.equals(signature.helperName)) {
                arguments[i] = helper;
                position++;
                continue;
            }
            final boolean isReference = param.nodeOf != null || !param.ties.isEmpty();
            if (isReference) arguments[i] = input.readAny();
            else arguments[i] = values.read(typeOf(i, position), param.kind);
            if (param.isPassed) position++;
            input.endLine();
            isEmpty = false;
        }
        if (isEmpty) endEmpty();
        return arguments;
    }

    /** What is not passed is as what it is tied to. */
    private java.lang.reflect.Type typeOf(int index, int position) {
        if (described.params.get(index).isPassed) return method.types[position];
        final String kind = described.params.get(index).kind;
        for (int i = 0, passed = 0; i < described.params.size(); i++) {
            final Signature.Param other = described.params.get(i);
            if (other.isPassed && other.kind.equals(kind)) return method.types[passed];
            if (other.isPassed) passed++;
        }
        return kind.equals("long") ? long.class : int.class;
    }

    private Set<Object> walkAll(Object[] arguments) {
        final Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < arguments.length; i++) all.addAll(nodes.walk(arguments[i], described.params.get(i).kind));
        return all;
    }

    /** Ties lists, and puts a node in the place of what stands for it. */
    private void link(Object[] arguments, int index, Map<String, List<Object>> known) {
        final Signature.Param param = described.params.get(index);
        if (!param.ties.isEmpty()) {
            final List<Object> tied = nodesOf(param.ties.get(0), arguments, known);
            final List<Object> targets = nodesOf(param.ties.get(1), arguments, known);
            final int target = ((Long) arguments[index]).intValue();
            if (target >= 0) nodes.tie(tied.get(tied.size() - 1), targets.get(target));
        } else if (param.nodeOf != null && arguments[index] != null) {
            final List<Object> choices = nodesOf(param.nodeOf, arguments, known);
            arguments[index] = nodes.pick(choices, param.kind, ((Long) arguments[index]).intValue());
        }
    }

    /** The nodes of that argument, as they were before it was tied to another. */
    private List<Object> nodesOf(String name, Object[] arguments, Map<String, List<Object>> known) {
        for (int i = 0; i < arguments.length && !known.containsKey(name); i++) {
            final Signature.Param param = described.params.get(i);
            if (param.name.equals(name)) known.put(name, nodes.walk(arguments[i], param.kind));
        }
        return known.get(name);
    }

    private void tellNode(Object node, List<Object> choices) {
        if (node == null) {
            output.add("null");
            return;
        }
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i) != node) continue;
            output.add(nodes.tell(choices, described.returns, i));
            return;
        }
        output.addQuoted("a node that is not in " + described.nodeOf);
    }
}
