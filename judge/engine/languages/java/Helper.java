package leetsim;

import java.io.IOException;
import java.lang.reflect.Method;

/** The API that the judge provides: the program that knows the secret is not in this box. */
public final class Helper {
    private static Signature signature;
    private static Class<?> type;
    private static Input input;
    private static Output output;
    private static Values values;

    private Helper() {}

    static void prepare(Signature given, UserCode user, Input lines, Output answers, Values spoken)
            throws ReflectiveOperationException {
        signature = given;
        type = user.find(given.helperName);
        input = lines;
        output = answers;
        values = spoken;
    }

    /** What the methods of the helper's class do. */
    public static Object ask(String name, Object... arguments) {
        try {
            return send(name, arguments);
        } catch (ReflectiveOperationException | IOException error) {
            throw new IllegalStateException(error);
        }
    }

    private static Object send(String name, Object[] arguments) throws ReflectiveOperationException, IOException {
        final Signature.Method described = Signature.find(signature.helperMethods, name);
        output.add("?[").addQuoted(name).add(",[");
        char separator = 0;
        for (int i = 0; i < arguments.length; i++) {
            final String kind = described.params.get(i).kind;
            if (kind.equals("buffer")) continue;
            if (separator != 0) output.add(separator);
            values.write(arguments[i], kind);
            separator = ',';
        }
        output.add("]]").send();
        for (int i = 0; i < arguments.length; i++) {
            if (!described.params.get(i).kind.equals("buffer")) continue;
            final String content = input.readString();
            content.getChars(0, content.length(), (char[]) arguments[i], 0);
            input.endLine();
        }
        final Method method = UserCode.findMethod(type, name, described.kinds());
        final Object answer = input.readNull() ? null : values.read(method.getGenericReturnType(), described.returns);
        input.endLine();
        return answer;
    }
}
