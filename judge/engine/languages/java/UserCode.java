package leetsim;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The user's classes, which win over those of the same name that the user is given. */
final class UserCode extends ClassLoader {
    /** Marks the user's frames in a trace. */
    static final String NAME = "user";

    private final Path folder;
    private final List<String> names; // of the user's file, in its order

    UserCode(Path folder) throws IOException {
        super(NAME, UserCode.class.getClassLoader());
        this.folder = folder;
        names = Files.readAllLines(folder.resolve(Compile.CLASSES));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.indexOf('.') >= 0) return super.loadClass(name, resolve);
        synchronized (getClassLoadingLock(name)) {
            final Class<?> loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            final Path file = folder.resolve(name + ".class");
            if (!Files.exists(file)) return super.loadClass(name, resolve);
            try {
                final byte[] bytes = Files.readAllBytes(file);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException error) {
                throw new ClassNotFoundException(name, error);
            }
        }
    }

    /** That class, after its static initialisers. */
    Class<?> find(String name) throws ClassNotFoundException {
        return Class.forName(name, true, this);
    }

    /** Solution; or, as files with several attempts have Solution1 and Solution2, the last class with the method. */
    Class<?> findSolution(String method, int count) throws ReflectiveOperationException {
        if (names.contains("Solution")) return find("Solution");
        final Class<?> found = findFitting("Solution", type -> has(type, method, count));
        if (found == null) throw new NoSuchMethodException("there is no class Solution with a method " + method);
        return found;
    }

    /** The class of that name; or, as other sites name it Solution and collections nest it, the last one with the methods. */
    Class<?> findClass(String name, List<Signature.Method> methods) throws ReflectiveOperationException {
        if (names.contains(name)) return find(name);
        final Class<?> found = findFitting(name, type -> {
            for (Signature.Method method : methods) if (!has(type, method.name, method.params.size())) return false;
            return true;
        });
        return found == null ? find(name) : found;
    }

    /** The last class that fits; one that has the name somewhere inside of another class comes before others. */
    private Class<?> findFitting(String simpleName, Predicate<Class<?>> fits) throws ReflectiveOperationException {
        Class<?> found = null;
        for (String name : names) {
            final Class<?> type = Class.forName(name, false, this);
            final boolean isWorse = found != null && found.getSimpleName().equals(simpleName) && !type.getSimpleName().equals(simpleName);
            if (!isWorse && fits.test(type)) found = type;
        }
        return found == null ? null : find(found.getName());
    }

    private static boolean has(Class<?> type, String name, int count) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == count) return true;
        }
        return false;
    }

    /** The class with `public static void main`. */
    Method findMain() throws ReflectiveOperationException {
        for (String name : names) {
            for (Method method : Class.forName(name, false, this).getDeclaredMethods()) {
                final boolean isMain = method.getName().equals("main") && method.getParameterCount() == 1
                    && method.getParameterTypes()[0] == String[].class && Modifier.isStatic(method.getModifiers());
                if (!isMain) continue;
                method.setAccessible(true);
                return method;
            }
        }
        throw new NoSuchMethodException("there is no class with a method main(String[])");
    }

    static Constructor<?> findConstructor(Class<?> type, int count) throws ReflectiveOperationException {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (parametersOf(constructor).length == count) return constructor;
        }
        throw new NoSuchMethodException(type.getName() + " has no constructor with " + count + " parameters");
    }

    /** A new object; one of an inner class comes with a new one of the class around it. */
    static Object construct(Constructor<?> constructor, Object... arguments) throws ReflectiveOperationException {
        final Class<?> type = constructor.getDeclaringClass();
        constructor.setAccessible(true);
        if (!isInner(type)) return constructor.newInstance(arguments);
        final Object[] all = new Object[arguments.length + 1];
        all[0] = construct(findConstructor(type.getDeclaringClass(), 0));
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return constructor.newInstance(all);
    }

    /** Whether the first argument of its constructors is an object of the class around it. */
    private static boolean isInner(Class<?> type) {
        return type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
    }

    /** The parameters that the user has written. */
    static Class<?>[] parametersOf(Constructor<?> constructor) {
        final Class<?>[] all = constructor.getParameterTypes();
        return isInner(constructor.getDeclaringClass()) ? Arrays.copyOfRange(all, 1, all.length) : all;
    }

    /** By its name; or the only public one. Of several with the name and as many parameters, one that can take the kinds. */
    static Method findMethod(Class<?> type, String name, List<String> kinds) throws ReflectiveOperationException {
        final List<Method> named = new ArrayList<>();
        final List<Method> others = new ArrayList<>();
        for (Class<?> owner = type; owner != null && owner != Object.class; owner = owner.getSuperclass()) {
            for (Method method : owner.getDeclaredMethods()) {
                if (method.getParameterCount() != kinds.size() || method.isBridge()) continue;
                if (method.getName().equals(name)) named.add(method);
                else if (Modifier.isPublic(method.getModifiers()) && owner == type) others.add(method);
            }
        }
        for (Method method : named) if (Modifier.isPublic(method.getModifiers()) && Values.mayHold(method.getParameterTypes(), kinds)) return method;
        for (Method method : named) if (Values.mayHold(method.getParameterTypes(), kinds)) return method;
        if (!named.isEmpty()) return named.get(0);
        if (others.size() == 1) return others.get(0);
        throw new NoSuchMethodException(type.getName() + " has no method " + name + " with " + kinds.size() + " parameters");
    }
}
