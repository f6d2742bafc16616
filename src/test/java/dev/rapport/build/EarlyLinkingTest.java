package dev.rapport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of the build that turns lambdas into classes, on folders in which an earlier build left classes. */
class EarlyLinkingTest {
    private static final Path STEP = Path.of("src/build/java/dev/rapport/build/EarlyLinking.java");

    @TempDir
    Path sources;

    @TempDir
    Path classes;

    private void compile(String name, String body) throws IOException {
        Path file = Files.writeString(
                sources.resolve(name + ".java"),
                "public class " + name + " implements java.util.function.Supplier<String> { " + body + " }");
        int failed =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), file.toString());
        assertThat(failed).isZero();
    }

    private void link() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String path = System.getProperty("java.class.path");
        Process step = new ProcessBuilder(java.toString(), "-cp", path, STEP.toString(), classes.toString())
                .inheritIO()
                .start();
        assertThat(step.waitFor()).isZero();
    }

    private List<String> there() throws IOException {
        try (Stream<Path> files = Files.list(classes)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String said(String name) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Object made = loader.loadClass(name).getDeclaredConstructor().newInstance();
            return ((java.util.function.Supplier<?>) made).get().toString();
        }
    }

    @Test
    void aClassThatIsGoneTakesItsLambdasAlong() throws Exception {
        compile("One", "public String get() { Runnable r = () -> {}; r.run(); return \"one\"; }");
        compile("Two", "public String get() { Runnable r = () -> {}; r.run(); return \"two\"; }");
        link();
        assertThat(there()).containsExactly("One$Lambda0.class", "One.class", "Two$Lambda0.class", "Two.class");
        Files.delete(classes.resolve("Two.class"));
        link();
        assertThat(there()).containsExactly("One$Lambda0.class", "One.class");
        assertThat(said("One")).isEqualTo("one");
    }

    @Test
    void aClassThatWasCompiledAgainHasTheLambdasItHasNow() throws Exception {
        String secret = "private static String secret(String text) { return text; } ";
        String first = "java.util.function.Supplier<String> a = () -> secret(\"a\"); ";
        compile("One", secret + "public String get() { " + first + "Runnable r = () -> {}; r.run(); return a.get(); }");
        link();
        assertThat(there()).containsExactly("One$Lambda0.class", "One$Lambda1.class", "One.class");
        compile("One", secret + "public String get() { " + first + "return a.get() + \"again\"; }");
        link();
        assertThat(there()).containsExactly("One$Lambda0.class", "One.class");
        assertThat(said("One")).isEqualTo("aagain");
        link();
        assertThat(said("One")).as("a build in which nothing changed").isEqualTo("aagain");
    }
}
