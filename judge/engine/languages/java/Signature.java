package leetsim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The problem's metaData, as far as a case needs it. */
final class Signature {
    final String name;
    final boolean isClass;
    final Method constructor;
    final List<Method> methods = new ArrayList<>();
    final int outputIndex; // of the argument that is the answer; -1: what is returned is
    final boolean isSized;
    final List<String> chain = new ArrayList<>();
    final boolean isOneInstance;
    final String helperName;
    final List<Method> helperMethods = new ArrayList<>();

    static final class Param {
        final String name;
        final String kind;
        final boolean isPassed;
        final String nodeOf;
        final List<String> ties = new ArrayList<>();

        Param(Map<?, ?> data) {
            name = (String) data.get("name");
            kind = (String) data.get("type");
            nodeOf = (String) data.get("node_of");
            if (data.get("ties") != null) for (Object end : (List<?>) data.get("ties")) ties.add((String) end);
            isPassed = data.get("hidden") == null && ties.isEmpty();
        }
    }

    static final class Method {
        final String name;
        final List<Param> params = new ArrayList<>();
        final String returns;
        final String nodeOf;
        final boolean isNew;

        Method(Map<?, ?> data) {
            final Map<?, ?> described = data.get("return") == null ? Map.of("type", "void") : (Map<?, ?>) data.get("return");
            name = (String) data.get("name");
            returns = (String) described.get("type");
            nodeOf = (String) described.get("node_of");
            isNew = described.get("new") != null;
            for (Object param : (List<?>) data.get("params")) params.add(new Param((Map<?, ?>) param));
        }

        /** The types of what is passed. */
        List<String> kinds() {
            final List<String> kinds = new ArrayList<>();
            for (Param param : params) if (param.isPassed) kinds.add(param.kind);
            return kinds;
        }
    }

    Signature(Map<?, ?> data) {
        isClass = data.get("classname") != null;
        name = (String) data.get(isClass ? "classname" : "name");
        constructor = isClass ? new Method((Map<?, ?>) data.get("constructor")) : null;
        if (!isClass) methods.add(new Method(data));
        else addMethods(data, methods);
        final Map<?, ?> output = (Map<?, ?>) data.get("output");
        outputIndex = output == null ? -1 : ((Long) output.get("paramindex")).intValue();
        isSized = output != null && output.get("size") != null;
        if (data.get("chain") != null) for (Object link : (List<?>) data.get("chain")) chain.add((String) link);
        isOneInstance = Long.valueOf(1).equals(data.get("instances"));
        final Map<?, ?> helper = (Map<?, ?>) data.get("helper");
        helperName = helper == null ? "" : (String) helper.get("classname");
        if (helper != null) addMethods(helper, helperMethods);
    }

    private static void addMethods(Map<?, ?> data, List<Method> methods) {
        for (Object method : (List<?>) data.get("methods")) methods.add(new Method((Map<?, ?>) method));
    }

    static Method find(List<Method> methods, String name) {
        for (Method method : methods) if (method.name.equals(name)) return method;
        throw new IllegalArgumentException("no method " + name);
    }
}
