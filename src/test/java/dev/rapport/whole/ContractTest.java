package dev.rapport.whole;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What measures.md promises to those who read the files: every finding once, every table with its columns. */
class ContractTest {
    /** The ids of measures.md, in its order. */
    private static final List<String> IDS =
            """
            month.people month.two-way month.newcomers-waiting
            rejection.reply-rate-30d rejection.reply-rate-again rejection.reply-time rejection.conversation-rate
            rejection.met-rate rejection.acceptance rejection.accept-time rejection.invitations-waiting
            ice.question ice.short ice.first-name ice.shared ice.tailored ice.answered
            depth.four-turns depth.turns depth.questions depth.follow-up-questions depth.matched-length
            follow-up.within-7-days follow-up.within-30-days follow-up.either-30-days follow-up.time
            follow-up.after-meeting follow-up.second-conversation follow-up.my-reply-time
            follow-up.waiting-on-you follow-up.promised-open
            touch.active touch.quiet touch.dormant touch.long-dormant touch.never-spoken touch.stale
            touch.went-quiet touch.came-back touch.close-ties touch.slipping touch.dormant-opportunities
            touch.wake-answered touch.return-after-quiet
            personal.tailored-share personal.notes personal.largest-template personal.templates
            giving.two-way-share giving.answered-share giving.matched-share giving.balance giving.typical-imbalance
            giving.opened-by-me giving.reply-asymmetry giving.endorsements giving.recommendations giving.introductions giving.help
            momentum.active-weeks momentum.first-moves momentum.new-people momentum.follow-ups momentum.trend
            momentum.ease
            network.connections network.new-connections network.attention network.top5-share
            network.top-kept network.channels-per-tie network.companies
            network.largest-company network.snapshot-new network.snapshot-gone network.job-changes
            network.name-changes network.url-changes
            hello.suggestions hello.contacted hello.answered
            health.index
            """.lines().flatMap(line -> List.of(line.split(" ")).stream()).toList();

    /** The columns of measures.md 5.3. */
    private static final Map<String, String> CHARTS = Map.ofEntries(
            entry("month.weeks", "week, people, usual_low, usual_high, in_month"),
            entry("rejection.funnel", "step, k, n, share, low, high, waiting"),
            entry("rejection.reply-curve", "day, at_risk, events, censored, share, low, high"),
            entry(
                    "ice.features",
                    "feature, with_k, with_n, with_share, with_low, with_high, without_k, without_n, without_share,"
                            + " without_low, without_high, difference, low, high, claimed"),
            entry("depth.by-month", "month, turns_1, turns_2_3, turns_4_7, turns_8_up, episodes_waiting"),
            entry("follow-up.curve", "start, day, at_risk, events, censored, share, low, high"),
            entry("touch.states", "month, active, quiet, dormant, long_dormant, never_spoken"),
            entry("touch.rhythm", "contact, name, usual_gap_days, gap_days, overdue_ratio"),
            entry("personal.texts", "quarter, tailored, template, default, invitations, notes"),
            entry("giving.by-month", "month, channel, gave, received"),
            entry("giving.balance-by-person", "contact, name, messages, share_by_me, two_way"),
            entry("momentum.calendar", "date, interactions"),
            entry("momentum.by-month", "month, complete, first_moves, trend, trend_low, trend_high"),
            entry("momentum.ease-by-month", "month, mean, n"),
            entry("network.growth", "month, new_connections, connections_total"),
            entry("network.largest-companies", "company, people, share"),
            entry("network.week-hours", "weekday, hour, messages"));

    /** The tables of measures.md 5.2. */
    private static final Map<String, String> TABLES = Map.of(
            "contacts",
            "contact, name, company, position, url, connected, connected_on, first_contact, last_contact, last_channel,"
                    + " contact_days, messages_in, messages_out, logged, opened_by_me, opened_by_them, balance,"
                    + " two_way, close, warmth, state, gap_days, usual_gap_days, overdue_ratio, closeness, slipping,"
                    + " waiting_on_you, asks_you, waiting_days, unanswered_in_a_row, came_back_on,"
                    + " came_back_after, job_changed, channels, endorsements_given, endorsements_received,"
                    + " recommendations_given, recommendations_received, suggested, snoozed_until,"
                    + " last_topic, last_topic_on, last_note, last_note_on, last_promise, last_promise_on, counted_in",
            "months",
            "month, complete, people, two_way, newcomers_waiting, messages_in, messages_out, logged, first_moves, new_people, follow_ups,"
                    + " active_weeks, openers_matured, openers_answered_30d, openers_waiting, reply_rate, reply_low,"
                    + " reply_high, episodes, episodes_waiting, turns_1, turns_2_3, turns_4_7, turns_8_up,"
                    + " new_connections, connections_total, followup_due_7d, followed_up_7d, invitations_sent,"
                    + " invitations_accepted, invitations_waiting, texts_tailored, texts_template, texts_default,"
                    + " notes, endorsements_given, endorsements_received, recommendations_given,"
                    + " recommendations_received, introductions_given, introductions_received, help_given,"
                    + " help_received, active, quiet, dormant, long_dormant, never_spoken, went_quiet, came_back,"
                    + " slipping, ease_mean, ease_n",
            "suggestions",
            "month, observation_end, rank, contact, name, rule, also_because, last_contact, gap_days, usual_gap_days,"
                    + " waiting_days, step");

    private static Run sample;
    private static Run mailbox;

    @BeforeAll
    static void once() throws Exception {
        sample = Run.of(Run.EXPORT, Run.EARLIER).log(Run.LOG).run();
        mailbox = Run.of(Run.MAILBOX).run();
    }

    @Test
    void everyFindingStandsInTheReportOnceWhateverTheData() {
        for (Run run : List.of(sample, mailbox)) {
            assertThat(run.array("findings"))
                    .extracting(JsonElement::getAsJsonObject)
                    .extracting(finding -> finding.get("id").getAsString())
                    .containsExactlyElementsOf(IDS);
        }
    }

    @Test
    void everyChartHasItsTableAndEveryTableItsColumns() {
        for (Run run : List.of(sample, mailbox)) {
            assertThat(run.array("charts")).isNotEmpty().allSatisfy(chart -> {
                String id = chart.getAsJsonObject().get("id").getAsString();
                assertThat(chart.getAsJsonObject().get("csv").getAsString()).isEqualTo("data/" + id + ".csv");
                assertThat(header(run, id)).as(id).isEqualTo(CHARTS.get(id));
            });
            TABLES.forEach(
                    (table, columns) -> assertThat(header(run, table)).as(table).isEqualTo(columns));
        }
        assertThat(sample.array("charts"))
                .extracting(chart -> chart.getAsJsonObject().get("id").getAsString())
                .containsExactlyInAnyOrderElementsOf(CHARTS.keySet());
    }

    @Test
    void everyChartNamedByAFindingIsOneOfTheSpecification() {
        assertThat(sample.findings().values())
                .extracting(finding -> finding.get("chart"))
                .filteredOn(chart -> !chart.isJsonNull())
                .extracting(JsonElement::getAsString)
                .allSatisfy(chart -> assertThat(CHARTS).containsKey(chart));
    }

    private static String header(Run run, String table) {
        return run.text("data/" + table + ".csv")
                .lines()
                .findFirst()
                .orElseThrow()
                .replace(",", ", ");
    }
}
