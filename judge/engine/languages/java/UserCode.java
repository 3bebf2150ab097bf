package leetsim;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        Class<?> found = null;
        for (String name : names) {
            final Class<?> type = Class.forName(name, false, this);
            for (Method candidate : type.getDeclaredMethods()) {
                if (candidate.getName().equals(method) && candidate.getParameterCount() == count) found = type;
            }
        }
        if (found == null) throw new NoSuchMethodException("there is no class Solution with a method " + method);
        return find(found.getName());
    }

    /** The class of that name; or, as other sites name it Solution and collections nest it, the last one with the methods. */
    Class<?> findClass(String name, List<Signature.Method> methods) throws ReflectiveOperationException {
        String found = name;
        if (!names.contains(name)) for (String other : names) if (hasAll(Class.forName(other, false, this), methods)) found = other;
        return find(found);
    }

    private static boolean hasAll(Class<?> type, List<Signature.Method> methods) {
        if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers())) return false; // it can't be made without its outer one
        for (Signature.Method wanted : methods) {
            boolean found = false;
            for (Method method : type.getDeclaredMethods()) {
                found |= method.getName().equals(wanted.name) && method.getParameterCount() == wanted.params.size();
            }
            if (!found) return false;
        }
        return true;
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
            if (constructor.getParameterCount() != count) continue;
            constructor.setAccessible(true);
            return constructor;
        }
        throw new NoSuchMethodException(type.getName() + " has no constructor with " + count + " parameters");
    }

    /** By its name; or the only public one. */
    static Method findMethod(Class<?> type, String name, int count) throws ReflectiveOperationException {
        final List<Method> others = new ArrayList<>();
        for (Class<?> owner = type; owner != null && owner != Object.class; owner = owner.getSuperclass()) {
            for (Method method : owner.getDeclaredMethods()) {
                if (method.getParameterCount() != count || method.isBridge()) continue;
                if (method.getName().equals(name)) return method;
                if (Modifier.isPublic(method.getModifiers()) && owner == type) others.add(method);
            }
        }
        if (others.size() == 1) return others.get(0);
        throw new NoSuchMethodException(type.getName() + " has no method " + name + " with " + count + " parameters");
    }
}
