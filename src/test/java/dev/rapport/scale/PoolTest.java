package dev.rapport.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.apache.spark.sql.catalyst.parser.SqlBaseLexer;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/scale.md says a group can do with its tables, done by fifty invented people and counted a second time. */
class PoolTest {
    private static final Path EXAMPLES = Path.of("docs/examples");
    private static final List<Member> MEMBERS =
            IntStream.rangeClosed(1, 50).mapToObj(Member::of).toList();

    @TempDir
    private Path folder;

    @Test
    void fiftyPeopleLearnWhoIsKnownWhereByHowManyAndHowWarm() throws Exception {
        Path shares = Files.createDirectory(folder.resolve("shares"));
        List<String> columns = List.of();
        try (Connection duckdb = duckdb();
                Statement statement = duckdb.createStatement()) {
            for (Member member : MEMBERS) {
                Path home = folder.resolve(member.code());
                // A few go the whole way from an export; the others' tables have the columns of these.
                boolean whole = member.number() <= 3;
                Path contacts = whole ? member.contacts(home) : member.contacts(home, columns);
                columns = whole ? List.of(Files.readAllLines(contacts).get(0).split(",")) : columns;
                give(member, contacts, shares.resolve(member.code() + ".csv"), statement);
            }
        }
        assertThat(Files.readString(shares.resolve("member 01.csv")))
                .startsWith("member,company,people,in_touch,close_ties,warmth\nmember 01,")
                .doesNotContain("Person", "linkedin");
        Map<String, String> pooled = new TreeMap<>();
        try (Connection duckdb = duckdb();
                Statement statement = duckdb.createStatement()) {
            run(statement, blocks().get(1).replace("shares/*.csv", shares + "/*.csv"));
            List<String> pool = statements("pool.sql");
            for (String view : pool.subList(0, pool.size() - 1)) {
                statement.execute(view);
            }
            ResultSet rows = statement.executeQuery(pool.get(pool.size() - 1));
            while (rows.next()) {
                pooled.put(
                        rows.getString("company").toLowerCase(Locale.ROOT),
                        rows.getInt("members") + " members, " + rows.getInt("people_at_least") + " to "
                                + rows.getInt("people_at_most") + " people, " + rows.getInt("in_touch_at_least")
                                + " to " + rows.getInt("in_touch_at_most") + " in touch");
            }
        }
        assertThat(pooled).isEqualTo(counted()).hasSizeGreaterThan(20);
    }

    @Test
    void theMemberToAskFirstIsInTouchWithMostThenWarmest() throws Exception {
        try (Connection duckdb = duckdb();
                Statement statement = duckdb.createStatement()) {
            statement.execute("CREATE VIEW shares AS SELECT * FROM (VALUES ('a', 'Acme', 9, 1, 0, 2.0),"
                    + " ('b', 'ACME ', 3, 2, 0, 1.0), ('c', 'acme', 5, 2, 1, 1.5), ('d', 'Globex', 3, 0, 0, 0.0))"
                    + " AS t (member, company, people, in_touch, close_ties, warmth)");
            List<String> pool = statements("pool.sql");
            statement.execute(pool.get(0));
            statement.execute(pool.get(1));
            List<String> rows = new ArrayList<>();
            ResultSet result = statement.executeQuery(pool.get(2));
            while (result.next()) {
                rows.add(IntStream.rangeClosed(1, 8)
                        .mapToObj(column -> text(result, column))
                        .collect(Collectors.joining(" ")));
            }
            assertThat(rows).containsExactly("ACME  3 9 17 2 5 4.5 c", "Globex 1 3 3 0 0 0.0 d");
        }
    }

    @Test
    void sparkReadsTheSameStatements() throws IOException {
        List<String> all = Stream.concat(statements("share.sql").stream(), statements("pool.sql").stream())
                .toList();
        assertThat(all).hasSize(5).allSatisfy(PoolTest::parsedBySpark);
        assertThat(statementsOf(blocks().get(2))).isNotEmpty().allSatisfy(PoolTest::parsedBySpark);
        assertThat(errors("CREATE VIEW x AS FROM read_csv('shares/*.csv') WHERE GROUP"))
                .isNotEmpty();
    }

    /** As docs/scale.md says it, at home. */
    private static void give(Member member, Path contacts, Path share, Statement statement) throws Exception {
        List<String> block = statementsOf(blocks().get(0));
        statement.execute(block.get(0).replace("reports/latest/data/contacts.csv", contacts.toString()));
        for (String each : statements("share.sql")) {
            statement.execute(each.replace("member 1", member.code()));
        }
        statement.execute(block.get(1).replace("share.csv", share.toString()));
        statement.execute("DROP VIEW contacts");
    }

    /** The same from what was invented, and not from any table. */
    private static Map<String, String> counted() {
        Map<String, int[]> counts = new TreeMap<>();
        for (Member member : MEMBERS) {
            Map<String, int[]> own = new TreeMap<>();
            for (int i = 0; i < member.known().size(); i++) {
                String company = Member.company(member.known().get(i)).toLowerCase(Locale.ROOT);
                int[] sums = own.computeIfAbsent(company, any -> new int[2]);
                sums[0]++;
                sums[1] += i < member.recently() ? 1 : 0;
            }
            own.forEach((company, sums) -> {
                if (sums[0] >= 3) {
                    int[] all = counts.computeIfAbsent(company, any -> new int[5]);
                    all[0]++;
                    all[1] = Math.max(all[1], sums[0]);
                    all[2] += sums[0];
                    all[3] = Math.max(all[3], sums[1]);
                    all[4] += sums[1];
                }
            });
        }
        Map<String, String> told = new TreeMap<>();
        counts.forEach((company, n) -> told.put(
                company,
                n[0] + " members, " + n[1] + " to " + n[2] + " people, " + n[3] + " to " + n[4] + " in touch"));
        return told;
    }

    private static Connection duckdb() throws SQLException {
        return DriverManager.getConnection("jdbc:duckdb:");
    }

    private static void run(Statement statement, String block) throws SQLException {
        for (String each : statementsOf(block)) {
            statement.execute(each);
        }
    }

    private static String text(ResultSet row, int column) {
        try {
            return row.getString(column);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<String> statements(String file) throws IOException {
        return statementsOf(Files.readString(EXAMPLES.resolve(file)));
    }

    /** The statements of a script; lines that begin with a dot are the shell's own. */
    private static List<String> statementsOf(String script) {
        return Stream.of(script.replaceAll("(?m)(^\\s*--.*|^\\.read .*)$", "").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** The blocks of SQL in docs/scale.md: giving and pooling by DuckDB, then the same views by Spark. */
    private static List<String> blocks() throws IOException {
        return Pattern.compile("(?s)```sql\n(.*?)```")
                .matcher(Files.readString(Path.of("docs/scale.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static void parsedBySpark(String statement) {
        assertThat(errors(statement)).as(statement).isEmpty();
    }

    private static List<String> errors(String statement) {
        List<String> errors = new ArrayList<>();
        BaseErrorListener listener = new BaseErrorListener() {
            @Override
            public void syntaxError(
                    Recognizer<?, ?> by, Object symbol, int line, int at, String what, RecognitionException why) {
                errors.add("line " + line + ": " + what);
            }
        };
        SqlBaseLexer lexer = new SqlBaseLexer(CharStreams.fromString(upperOutsideQuotes(statement)));
        lexer.removeErrorListeners();
        lexer.addErrorListener(listener);
        SqlBaseParser parser = new SqlBaseParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.addErrorListener(listener);
        parser.singleStatement();
        return errors;
    }

    /** Spark hands its grammar capitals. */
    private static String upperOutsideQuotes(String statement) {
        return Pattern.compile("'[^']*'|[^']+")
                .matcher(statement)
                .replaceAll(part -> part.group().startsWith("'")
                        ? java.util.regex.Matcher.quoteReplacement(part.group())
                        : java.util.regex.Matcher.quoteReplacement(part.group().toUpperCase(Locale.ROOT)));
    }
}
