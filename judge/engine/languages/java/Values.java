package leetsim;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Values of the types of a signature, which are written as there: "integer[]", "list<string>", "TreeNode". */
final class Values {
    private static final Map<String, Class<?>> SCALARS = Map.of(
        "integer", Integer.class, "long", Long.class, "double", Double.class, "boolean", Boolean.class,
        "string", String.class, "character", Character.class);

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

    /** Whether parameters of these types take such values, as far as classes tell. */
    static boolean mayHold(Class<?>[] types, List<String> kinds) {
        for (int i = 0; i < types.length; i++) if (!mayHold(types[i], kinds.get(i))) return false;
        return true;
    }

    private static boolean mayHold(Class<?> type, String kind) {
        final String item = itemOf(kind);
        if (item != null) {
            return type.isArray() ? mayHold(type.getComponentType(), item) : type.isAssignableFrom(ArrayList.class) || Collection.class.isAssignableFrom(type);
        }
        if (kind.equals("buffer")) return type == char[].class;
        if (!SCALARS.containsKey(kind)) return !type.isPrimitive() && !type.isArray();
        if (type.isAssignableFrom(SCALARS.get(kind))) return true;
        if (kind.equals("string")) return false;
        if (kind.equals("boolean") || kind.equals("character")) return type == (kind.equals("boolean") ? boolean.class : char.class);
        return Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class && type != char.class;
    }

    // --- reading ---------------------------------------------------------------------------------------------------

    /** The next value of the input as the type that the user's code wants. */
    Object read(Type type, String kind) {
        final Class<?> wanted = classOf(type);
        if (wanted == int.class || wanted == Integer.class) return (int) input.readLong();
        if (wanted == long.class || wanted == Long.class) return input.readLong();
        if (wanted == double.class || wanted == Double.class) return input.readDouble();
        if (wanted == float.class || wanted == Float.class) return (float) input.readDouble();
        if (wanted == boolean.class || wanted == Boolean.class) return input.readBoolean();
        if (wanted == char.class || wanted == Character.class) return input.readString().charAt(0);
        if (wanted == String.class) return input.readString();
        if (kind.equals("buffer")) return new char[(int) input.readLong()];
        final String item = itemOf(kind);
        if (item == null) {
            if (SCALARS.containsKey(kind) && wanted.isAssignableFrom(SCALARS.get(kind))) return read(SCALARS.get(kind), kind);
            if (kind.equals("NestedInteger")) return Nested.read(wanted, input.readAny());
            return Nodes.isNode(kind) ? nodes.read(wanted, kind, input.readAny()) : refuse(type, kind);
        }
        if (wanted.isArray()) return readArray(type, item);
        final Collection<Object> items = makeCollection(wanted);
        if (items == null) return item.equals("integer") ? makeOfIntegers(wanted, input.readInts(), kind) : refuse(type, kind);
        final Type itemType = type instanceof ParameterizedType ? ((ParameterizedType) type).getActualTypeArguments()[0] : Object.class;
        for (boolean more = input.beginList(); more; more = input.nextItem()) items.add(read(itemType, item));
        return items;
    }

    private Object readArray(Type type, String item) {
        if (type == int[].class) return input.readInts();
        final Type component =
            type instanceof GenericArrayType ? ((GenericArrayType) type).getGenericComponentType() : ((Class<?>) type).getComponentType();
        final List<Object> items = new ArrayList<>();
        for (boolean more = input.beginList(); more; more = input.nextItem()) items.add(read(component, item));
        final Object array = Array.newInstance(classOf(component), items.size());
        for (int i = 0; i < items.size(); i++) Array.set(array, i, items.get(i));
        return array;
    }

    /** The class of a type, which may be `List<Integer>`, `? extends T`, `T[]`. */
    private static Class<?> classOf(Type type) {
        if (type instanceof Class) return (Class<?>) type;
        if (type instanceof ParameterizedType) return classOf(((ParameterizedType) type).getRawType());
        if (type instanceof WildcardType) return classOf(((WildcardType) type).getUpperBounds()[0]);
        if (type instanceof TypeVariable) return classOf(((TypeVariable<?>) type).getBounds()[0]);
        return Array.newInstance(classOf(((GenericArrayType) type).getGenericComponentType()), 0).getClass();
    }

    /** An empty one of that class or interface; null when it is none of a collection. */
    @SuppressWarnings("unchecked")
    private static Collection<Object> makeCollection(Class<?> wanted) {
        if (wanted.isAssignableFrom(ArrayList.class)) return new ArrayList<>();
        if (!Collection.class.isAssignableFrom(wanted)) return null;
        if (wanted.isAssignableFrom(LinkedList.class)) return new LinkedList<>();
        if (wanted.isAssignableFrom(LinkedHashSet.class)) return new LinkedHashSet<>();
        if (wanted.isAssignableFrom(TreeSet.class)) return new TreeSet<>();
        try {
            return (Collection<Object>) wanted.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException error) {
            return null;
        }
    }

    /** LeetCode's older classes, Interval and Point, are made of so many integers. */
    private static Object makeOfIntegers(Class<?> wanted, int[] values, String kind) {
        for (Constructor<?> constructor : wanted.getDeclaredConstructors()) {
            if (UserCode.parametersOf(constructor).length != values.length) continue;
            try {
                return UserCode.construct(constructor, IntStream.of(values).boxed().toArray());
            } catch (ReflectiveOperationException | IllegalArgumentException error) {
                return refuse(wanted, kind);
            }
        }
        return refuse(wanted, kind);
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
        } else if (kind.equals("NestedInteger")) {
            Nested.write(value, output);
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
        } else if (item.equals("integer") && value.getClass().getClassLoader() != null) {
            for (Field field : value.getClass().getDeclaredFields()) {
                if (field.getType() != int.class || Modifier.isStatic(field.getModifiers())) continue;
                output.add(separator).add(getInteger(value, field));
                separator = ',';
            }
        } else {
            throw new IllegalArgumentException(value + " is not a valid value for the return type " + kind);
        }
        if (separator == '[') output.add('[');
        output.add(']');
    }

    private static long getInteger(Object object, Field field) {
        try {
            field.setAccessible(true);
            return field.getInt(object);
        } catch (IllegalAccessException error) {
            throw new IllegalArgumentException(error);
        }
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
