package dev.rapport.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** What one run of the program answered. */
record Said(int code, String out, String err) {

    static Said by(String... args) {
        return with(Map.of(), args);
    }

    static Said with(Map<String, String> environment, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(args, environment, new PrintWriter(out), new PrintWriter(err));
        return new Said(code, out.toString(), err.toString());
    }
}
