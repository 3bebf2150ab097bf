package leetsim;

import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Values of the types of a signature, which are written as there: "integer[]", "list<string>", "TreeNode". */
final class Values {
    private final Input input;
    private final Output output;
    private final Nodes nodes;

    Values(Input input, Output output, Nodes nodes) {
        this.input = input;
        this.output = output;
        this.nodes = nodes;
    }

    static String itemOf(String kind) {
        if (kind.endsWith("[]")) return kind.substring(0, kind.length() - 2);
        return kind.startsWith("list<") ? kind.substring(5, kind.length() - 1) : null;
    }

    static String baseOf(String kind) {
        final String item = itemOf(kind);
        return item == null ? kind : baseOf(item);
    }

    // --- reading ---------------------------------------------------------------------------------------------------

    /** The next value of the input as the type that the user's code wants. */
    Object read(Type type, String kind) {
        if (type == int.class || type == Integer.class) return (int) input.readLong();
        if (type == long.class || type == Long.class) return input.readLong();
        if (type == double.class || type == Double.class) return input.readDouble();
        if (type == float.class || type == Float.class) return (float) input.readDouble();
        if (type == boolean.class || type == Boolean.class) return input.readBoolean();
        if (type == char.class || type == Character.class) return input.readString().charAt(0);
        if (type == String.class) return input.readString();
        if (kind.equals("buffer")) return new char[(int) input.readLong()];
        final String item = itemOf(kind);
        if (type instanceof Class && ((Class<?>) type).isArray()) {
            return item == null ? refuse(type, kind) : readArray(((Class<?>) type).getComponentType(), item);
        }
        if (type instanceof ParameterizedType && item != null) {
            final Type wanted = ((ParameterizedType) type).getActualTypeArguments()[0];
            final List<Object> items = new ArrayList<>();
            for (boolean more = input.beginList(); more; more = input.nextItem()) items.add(read(wanted, item));
            return items;
        }
        return Nodes.isNode(kind) ? nodes.read((Class<?>) type, kind, input.readAny()) : refuse(type, kind);
    }

    private Object readArray(Class<?> component, String item) {
        if (component == int.class) return input.readInts();
        final List<Object> items = new ArrayList<>();
        for (boolean more = input.beginList(); more; more = input.nextItem()) items.add(read(component, item));
        final Object array = Array.newInstance(component, items.size());
        for (int i = 0; i < items.size(); i++) Array.set(array, i, items.get(i));
        return array;
    }

    private static Object refuse(Type type, String kind) {
        throw new IllegalArgumentException(type.getTypeName() + " can't hold a value of the type " + kind);
    }

    // --- writing ---------------------------------------------------------------------------------------------------

    /** Adds the value to the answer. */
    void write(Object value, String kind) {
        final String item = itemOf(kind);
        if (Nodes.isNode(kind)) {
            nodes.write(value, kind, output);
        } else if (value == null && item != null) {
            output.add("[]"); // as LeetCode does
        } else if (value == null || kind.equals("void")) {
            output.add("null");
        } else if (item != null) {
            writeItems(value, item, kind);
        } else if (kind.equals("boolean") && value instanceof Boolean) {
            output.add(value.toString());
        } else if ((kind.equals("integer") || kind.equals("long")) && isWhole(value)) {
            output.add(value.toString());
        } else if (kind.equals("double") && value instanceof Number) {
            output.add(((Number) value).doubleValue());
        } else if (kind.equals("buffer")) {
            output.addQuoted(new String((char[]) value));
        } else if (value instanceof CharSequence || value instanceof Character) {
            output.addQuoted(value.toString());
        } else {
            throw new IllegalArgumentException(value + " is not a valid value for the return type " + kind);
        }
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte
            || value instanceof BigInteger;
    }

    private void writeItems(Object value, String item, String kind) {
        char separator = '[';
        if (value instanceof int[]) {
            for (int number : (int[]) value) {
                output.add(separator).add((long) number);
                separator = ',';
            }
        } else if (value instanceof Iterable) {
            for (Object element : (Iterable<?>) value) {
                output.add(separator);
                write(element, item);
                separator = ',';
            }
        } else if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                output.add(separator);
                write(Array.get(value, i), item);
                separator = ',';
            }
        } else {
            throw new IllegalArgumentException(value + " is not a valid value for the return type " + kind);
        }
        if (separator == '[') output.add('[');
        output.add(']');
    }

    /** The first elements of an array or list. */
    static Object firstOf(Object items, int count) {
        if (items instanceof List) return ((List<?>) items).subList(0, Math.max(0, Math.min(count, ((List<?>) items).size())));
        final int size = Math.max(0, Math.min(count, Array.getLength(items)));
        final Object first = Array.newInstance(items.getClass().getComponentType(), size);
        System.arraycopy(items, 0, first, 0, size);
        return first;
    }
}
