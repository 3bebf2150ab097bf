package leetsim;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** NestedInteger, which the user may have pasted: as the interface that LeetCode shows, or as a class. */
final class Nested {
    private Nested() {}

    static Object read(Class<?> type, Object json) {
        try {
            return make(type, json);
        } catch (ReflectiveOperationException error) {
            throw new IllegalArgumentException("NestedInteger can't be made: " + error, error);
        }
    }

    private static Object make(Class<?> type, Object json) throws ReflectiveOperationException {
        final List<Object> items = new ArrayList<>();
        if (json instanceof List) for (Object item : (List<?>) json) items.add(make(type, item));
        final Integer value = json instanceof List ? null : ((Long) json).intValue();
        if (type.isInterface()) return makeProxy(type, value, items);
        final Constructor<?> constructor = UserCode.findConstructor(type, value == null ? 0 : 1);
        if (value != null) return UserCode.construct(constructor, value);
        final Object list = UserCode.construct(constructor);
        for (Object item : items) call(list, "add", item);
        return list;
    }

    private static Object makeProxy(Class<?> type, Integer value, List<Object> items) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "isInteger": return value != null;
                case "getInteger": return value;
                case "getList": return items;
                case "hashCode": return System.identityHashCode(proxy);
                case "equals": return proxy == arguments[0];
                case "toString": return value == null ? items.toString() : value.toString();
                default: throw new UnsupportedOperationException("NestedInteger." + method.getName());
            }
        });
    }

    static void write(Object nested, Output output) {
        try {
            if (nested == null) {
                output.add("null");
            } else if ((Boolean) call(nested, "isInteger")) {
                output.add(call(nested, "getInteger").toString());
            } else {
                char separator = '[';
                for (Object item : (List<?>) call(nested, "getList")) {
                    output.add(separator);
                    write(item, output);
                    separator = ',';
                }
                output.add(separator == '[' ? "[]" : "]");
            }
        } catch (ReflectiveOperationException error) {
            throw new IllegalArgumentException("NestedInteger can't be read: " + error, error);
        }
    }

    private static Object call(Object object, String name, Object... arguments) throws ReflectiveOperationException {
        final Method method = UserCode.findMethod(object.getClass(), name, Collections.nCopies(arguments.length, "NestedInteger"));
        method.setAccessible(true);
        return method.invoke(object, arguments);
    }
}
