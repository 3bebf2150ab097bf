package leetsim;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.tree.JCTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles the user's file and the glue in the working directory: `Compile Solution.java Glue.java`. */
public final class Compile {
    /** The names of the user's classes, in the order of the file. */
    static final String CLASSES = "classes";

    // What LeetCode imports for the user.
    private static final String IMPORTS = "import java.util.*; import java.util.function.*; import java.util.stream.*;"
        + " import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;"
        + " import java.util.regex.*; import java.math.*; import java.io.*; import java.text.*; import java.time.*;"
        + " import javafx.util.*;";
    private static final List<String> PACKAGES = List.of("java.", "javax.", "javafx.", "jdk.", "sun.");

    private static final long STACK_BYTES = 256 << 20; // for code that is nested deeply

    private Compile() {}

    public static void main(String[] names) throws InterruptedException {
        final Thread thread = new Thread(null, () -> compile(names), "compiler", STACK_BYTES);
        thread.setUncaughtExceptionHandler((failed, error) -> {
            System.err.println(names[0] + ": error: the compiler failed: " + error);
            System.exit(1);
        });
        thread.start();
        thread.join();
    }

    private static void compile(String[] names) {
        try {
            if (!compileFiles(names)) System.exit(1);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static boolean compileFiles(String[] names) throws IOException {
        final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        final Errors errors = new Errors();
        final List<JavaFileObject> files = new ArrayList<>(List.of(new Source("Imports.java", IMPORTS)));
        for (String name : names) {
            final String text = Files.readString(Path.of(name));
            if (files.size() == 1 || !text.isBlank()) files.add(new Source(name, text));
        }
        // Without -proc:none it would look for annotation processors, and without inline every "a" + b would cost 10 ms
        // at its first run.
        final List<String> options = List.of("-g", "-nowarn", "-proc:none", "-implicit:none", "-XDstringConcat=inline", "-d", ".");
        final JavacTask task = (JavacTask) compiler.getTask(Writer.nullWriter(), null, errors, options, null, files);
        final List<JCTree.JCCompilationUnit> units = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) units.add((JCTree.JCCompilationUnit) unit);
        final JCTree.JCCompilationUnit user = units.get(1);
        giveImports(user, units.get(0));
        // Other files beside the user's are of a jury's program, and not glue.
        if (names.length > 1 && names[1].equals("Glue.java") && units.size() > 2) yieldTo(user, units.get(2));
        final List<String> classes = new ArrayList<>();
        addClasses(user.defs, "", classes);
        if (errors.isEmpty()) task.generate();
        if (errors.isEmpty()) Files.write(Path.of(CLASSES), classes);
        return errors.isEmpty();
    }

    /** Adds the imports, and takes away the package and imports from packages that nobody else has. */
    private static void giveImports(JCTree.JCCompilationUnit user, JCTree.JCCompilationUnit given) {
        final List<JCTree> kept = new ArrayList<>(given.defs);
        for (JCTree definition : user.defs) {
            final boolean isForeign = definition instanceof JCTree.JCImport && !isKnown(((JCTree.JCImport) definition).getQualifiedIdentifier());
            if (!isForeign && !(definition instanceof JCTree.JCPackageDecl)) kept.add(definition);
        }
        user.defs = com.sun.tools.javac.util.List.from(kept);
    }

    private static boolean isKnown(Object name) {
        for (String start : PACKAGES) if (name.toString().startsWith(start)) return true;
        return false;
    }

    /** Takes classes out of the glue that the user has pasted. */
    private static void yieldTo(JCTree.JCCompilationUnit user, JCTree.JCCompilationUnit glue) {
        final List<String> pasted = new ArrayList<>();
        addClasses(user.defs, "", pasted);
        final List<JCTree> kept = new ArrayList<>();
        for (JCTree definition : glue.defs) {
            final boolean isClass = definition instanceof JCTree.JCClassDecl;
            if (!isClass || !pasted.contains(((JCTree.JCClassDecl) definition).name.toString())) kept.add(definition);
        }
        glue.defs = com.sun.tools.javac.util.List.from(kept);
    }

    private static void addClasses(List<? extends JCTree> definitions, String outer, List<String> names) {
        for (JCTree definition : definitions) {
            if (!(definition instanceof JCTree.JCClassDecl)) continue;
            final String name = outer + ((JCTree.JCClassDecl) definition).name;
            names.add(name);
            addClasses(((JCTree.JCClassDecl) definition).defs, name + "$", names);
        }
    }

    /** A file with its text, that may hold public classes of any name. */
    private static final class Source extends SimpleJavaFileObject {
        private final String name;
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
        }
    }

    /** Prints the errors, and nothing else that the compiler wants to tell. */
    private static final class Errors implements DiagnosticListener<JavaFileObject> {
        private int count = 0;

        boolean isEmpty() {
            return count == 0;
        }

        @Override
        public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
            if (diagnostic.getKind() != Diagnostic.Kind.ERROR) return;
            count++;
            final byte[] text = (diagnostic + "\n").getBytes(StandardCharsets.UTF_8);
            System.err.write(text, 0, text.length);
            System.err.flush();
        }
    }
}
