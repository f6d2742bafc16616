package dev.rapport.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The alternative: the SQL of {@code duckdb.sql} in a process of its own. Arguments: export folder, log, output folder. */
public final class DuckDbJob {
    private DuckDbJob() {}

    /** Runs all statements in memory. */
    public static void main(String[] args) throws SQLException, IOException {
        String sql;
        try (InputStream in = DuckDbJob.class.getResourceAsStream("duckdb.sql")) {
            sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        sql = sql.replace("${in}", args[0]).replace("${log}", args[1]).replace("${out}", args[2]);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String one : sql.split(";\n")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }
}
