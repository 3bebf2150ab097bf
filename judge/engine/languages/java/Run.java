package leetsim;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** `Run function`: answers case after case; `Run stdio`: is the user's program itself. */
public final class Run implements Runnable {
    private static final int FRAMES = 20;
    private static final int CHUNK = 16 << 20;
    private final boolean isFunction;

    private Run(boolean isFunction) {
        this.isFunction = isFunction;
    }

    public static void main(String[] words) throws InterruptedException {
        // Enough for a hundred thousand calls. What endless ones use leaves room for the heap.
        final long stackBytes = Runtime.getRuntime().maxMemory() / 3;
        final Thread thread = new Thread(null, new Run(words[0].equals("function")), "main", stackBytes);
        thread.start();
        thread.join();
    }

    @Override
    public void run() {
        try {
            final UserCode user = new UserCode(Path.of(""));
            Thread.currentThread().setContextClassLoader(user);
            if (isFunction) {
                answerCases(user);
            } else {
                new Cases.Call(null, user.findMain()).on(null, new Object[] {new String[0]});
            }
        } catch (Throwable error) {
            System.out.flush();
            report(error);
            if (isOutOfMemory(error)) exhaustMemory();
            System.err.flush();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void answerCases(UserCode user) throws Throwable {
        final Input input = new Input();
        System.setIn(new ByteArrayInputStream(new byte[0]));
        final Output output = new Output();
        final byte[] text = Files.readAllBytes(Path.of("signature.json"));
        final Cases cases = Cases.of(new Signature((Map<?, ?>) new Input(text).readAny()), user, input, output);
        flush();
        output.send();
        while (input.peek() >= 0) {
            cases.answer();
            flush();
            output.send();
        }
        Runtime.getRuntime().halt(0); // the answers are there: threads of the user's could only delay the end
    }

    private static void flush() {
        System.out.flush();
        System.err.flush();
    }

    /** The trace as Java prints it, with the user's frames alone. */
    private static void report(Throwable error) {
        final StringBuilder text = new StringBuilder("Exception in thread \"main\" ");
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            text.append(cause == error ? "" : "Caused by: ").append(cause).append('\n');
            int shown = 0;
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (!UserCode.NAME.equals(frame.getClassLoaderName()) || shown++ >= FRAMES) continue;
                text.append("\tat ").append(frame.getClassName()).append('.').append(frame.getMethodName());
                text.append('(').append(frame.getFileName()).append(':').append(frame.getLineNumber()).append(")\n");
            }
        }
        System.err.print(text);
    }

    /**
     * Whether the heap was full. Any code may throw an OutOfMemoryError; but the virtual machine gives those that it
     * throws itself one and the same object as their message.
     */
    private static boolean isOutOfMemory(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (!(cause instanceof OutOfMemoryError) || cause.getMessage() == null) continue;
            // More than the heap has, and more than any array has.
            for (int size : new int[] {Integer.MAX_VALUE - 8, Integer.MAX_VALUE}) {
                try {
                    if (new long[size].length == size) return false;
                } catch (OutOfMemoryError own) {
                    if (cause.getMessage() == own.getMessage()) return true;
                }
            }
        }
        return false;
    }

    /** The heap is smaller than the memory limit, but who fills it has exceeded that too: the kernel should see it. */
    private static void exhaustMemory() {
        try {
            for (List<ByteBuffer> taken = new ArrayList<>(); ; ) taken.add(ByteBuffer.allocateDirect(CHUNK));
        } catch (OutOfMemoryError error) {
            Runtime.getRuntime().halt(1);
        }
    }
}
