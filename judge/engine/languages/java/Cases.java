package leetsim;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a case calls the user's code: a function, a class call by call, or a chain of its methods. */
abstract class Cases {
    final Input input;
    final Output output;
    final Values values;

    Cases(Input input, Output output, Values values) {
        this.input = input;
        this.output = output;
        this.values = values;
    }

    static Cases of(Signature signature, UserCode user, Input input, Output output) throws ReflectiveOperationException {
        final Nodes nodes = new Nodes();
        final Values values = new Values(input, output, nodes);
        if (!signature.chain.isEmpty()) return new Chain(signature, user, input, output, values);
        if (signature.isClass) return new Calls(signature, user, input, output, values);
        if (!signature.helperName.isEmpty()) Helper.prepare(signature, user, input, output, values);
        return new Function(signature, user, input, output, values, nodes);
    }

    /** Reads one case, calls the user's code and adds the answer. What the user's code throws is thrown. */
    abstract void answer() throws Throwable;

    /** A method of the user's, or a constructor, with what it takes. */
    static final class Call {
        final Signature.Method described;
        final Method method;
        final Constructor<?> constructor;
        final Type[] types;

        Call(Signature.Method described, Method method) {
            this.described = described;
            this.method = method;
            constructor = null;
            types = method.getGenericParameterTypes();
            method.setAccessible(true);
        }

        Call(Signature.Method described, Constructor<?> constructor) {
            this.described = described;
            method = null;
            this.constructor = constructor;
            final Type[] all = constructor.getGenericParameterTypes();
            types = Arrays.copyOfRange(all, Math.max(0, all.length - described.params.size()), all.length);
        }

        Object on(Object object, Object[] arguments) throws Throwable {
            try {
                return method == null ? UserCode.construct(constructor, arguments) : method.invoke(object, arguments);
            } catch (InvocationTargetException error) {
                throw error.getCause();
            }
        }
    }

    /** Without arguments a case is null. */
    final void endEmpty() {
        input.readNull();
        input.endLine();
    }

    /** A list of arguments, [1,"a"], for that call. */
    Object[] readList(Call call) {
        final Object[] arguments = new Object[call.types.length];
        input.skip('[');
        for (int i = 0; i < arguments.length; i++) {
            if (i > 0) input.skip(',');
            arguments[i] = values.read(call.types[i], call.described.params.get(i).kind);
        }
        input.skip(']');
        return arguments;
    }

    private static final class Calls extends Cases {
        private final Call constructor;
        private final List<Call> methods = new ArrayList<>();

        Calls(Signature signature, UserCode user, Input input, Output output, Values values) throws ReflectiveOperationException {
            super(input, output, values);
            final Class<?> type = user.findClass(signature.name, signature.methods);
            constructor = new Call(signature.constructor, UserCode.findConstructor(type, signature.constructor.params.size()));
            for (Signature.Method method : signature.methods) {
                methods.add(new Call(method, UserCode.findMethod(type, method.name, method.kinds())));
            }
        }

        @Override
        void answer() throws Throwable {
            final List<?> names = (List<?>) input.readAny();
            input.endLine();
            input.skip('[');
            final Object object = constructor.on(null, readList(constructor));
            output.add("[null");
            for (Object name : names.subList(1, names.size())) {
                final Call call = find((String) name);
                input.skip(',');
                final Object returned = call.on(object, readList(call));
                output.add(',');
                values.write(returned, call.described.returns);
            }
            input.skip(']');
            input.endLine();
            output.add(']');
        }

        private Call find(String name) {
            for (Call call : methods) if (call.described.name.equals(name)) return call;
            throw new IllegalArgumentException("no method " + name);
        }
    }

    private static final class Chain extends Cases {
        private final Call constructor;
        private final List<Call> links = new ArrayList<>();
        private final boolean isOneInstance;

        Chain(Signature signature, UserCode user, Input input, Output output, Values values) throws ReflectiveOperationException {
            super(input, output, values);
            final Class<?> type = user.findClass(signature.name, signature.methods);
            constructor = new Call(signature.constructor, UserCode.findConstructor(type, 0));
            isOneInstance = signature.isOneInstance;
            for (String name : signature.chain) {
                final Signature.Method method = Signature.find(signature.methods, name);
                links.add(new Call(method, UserCode.findMethod(type, name, method.kinds())));
            }
        }

        @Override
        void answer() throws Throwable {
            final Call first = links.get(0);
            Object[] arguments = new Object[first.types.length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = values.read(first.types[i], first.described.params.get(i).kind);
                input.endLine();
            }
            if (arguments.length == 0) endEmpty();
            Object object = null;
            for (Call link : links) {
                if (object == null || !isOneInstance) object = constructor.on(null, new Object[0]);
                arguments = new Object[] {link.on(object, arguments)};
            }
            values.write(arguments[0], links.get(links.size() - 1).described.returns);
        }
    }
}
