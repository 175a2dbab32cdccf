package org.poruch.app;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The methods of a Java file with the number of lines from a body's first brace to its last. */
final class Methods extends TreeScanner<@Nullable Void, CompilationUnitTree> {
    record Method(String name, long lines) {}

    private final Trees trees;
    private final List<Method> found = new ArrayList<>();

    private Methods(Trees trees) {
        this.trees = trees;
    }

    static List<Method> of(Path file) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null, files, null, null, null, files.getJavaFileObjects(file));
            var methods = new Methods(Trees.instance(task));
            task.parse().forEach(unit -> methods.scan(unit, unit));
            return methods.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
        var body = method.getBody();
        if (body != null) {
            var positions = trees.getSourcePositions();
            var lines = unit.getLineMap();
            var first = lines.getLineNumber(positions.getStartPosition(unit, body));
            var last = lines.getLineNumber(positions.getEndPosition(unit, body));
            found.add(new Method(method.getName().toString(), last - first + 1));
        }
        return super.visitMethod(method, unit);
    }
}
