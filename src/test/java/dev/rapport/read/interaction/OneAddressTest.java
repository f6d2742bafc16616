package dev.rapport.read.interaction;

import static dev.rapport.read.OtherTools.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.read.OtherTools;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An e-mail address is one person in all logs, whatever each of them calls that person. */
class OneAddressTest {
    private static final String HEADER = "date,contact,email,url\n";

    @RegisterExtension
    final OtherTools tools = new OtherTools();

    private List<String> people(String... logs) throws Exception {
        for (int i = 0; i < logs.length; i++) {
            tools.with("log" + i + ".csv", HEADER + logs[i]);
        }
        return rows(tools.read()).stream()
                .map(row -> row.substring(11, row.indexOf(" other")))
                .toList();
    }

    @Test
    void somebodyOutsideLinkedInBearsTheFullestOfTheNames() throws Exception {
        assertThat(
                        people(
                                "2026-09-30,Nina Newman,,\n2026-10-01,Nina,nina@n.example,\n2026-10-02,Nina,nina@n.example,\n2026-10-03,,nina@n.example,\n",
                                "2026-10-04,,NINA@n.example,\n2026-10-05,Nina Newman,nina@n.example,\n2026-10-06,Nina Newman,,\n"))
                .containsOnly("Nina Newman")
                .hasSize(7);
    }

    @Test
    void whoeverBearsAKnownNameBesideItIsMeant() throws Exception {
        assertThat(people("2026-10-01,,ada@home.example,\n2026-10-02,Ada Quillmoor,ada@home.example,\n"
                        + "2026-10-03,Mum,ada@home.example,\n"))
                .containsOnly("Ada Quillmoor")
                .hasSize(3);
    }

    @Test
    void aProfileBesideItIsMeant() throws Exception {
        assertThat(
                        people(
                                "2026-10-01,,b@o.example,\n2026-10-02,,b@o.example,in/bram-ostwick\n2026-10-03,B. O.,b@o.example,\n"))
                .containsOnly("Bram Ostwick")
                .hasSize(3);
    }

    /** Two who are known share it: each is meant by the name alone, and the address alone is nobody of theirs. */
    @Test
    void anAddressOfTwoWhoAreKnownIsNeithers() throws Exception {
        assertThat(people("2026-10-01,Ada Quillmoor,office@f.example,\n2026-10-02,Bram Ostwick,office@f.example,\n"
                        + "2026-10-03,,office@f.example,\n"))
                .containsExactly("Ada Quillmoor", "Bram Ostwick", "office@f.example");
    }

    private static String card(String name, String mail) {
        return "BEGIN:VCARD\nVERSION:3.0\nFN:" + name + "\nEMAIL:" + mail + "\nEND:VCARD\n";
    }

    @Test
    void theAddressBooksNameGoesBeforeThoseOfTheLogs() throws Exception {
        tools.with("b.vcf", card("Greta Windmere", "greta@w.example"));
        assertThat(
                        people(
                                "2026-10-01,G. Windmere,greta@w.example,\n2026-10-02,,greta@w.example,\n2026-10-03,Greta Windmere,,\n"))
                .containsOnly("Greta Windmere")
                .hasSize(3);
    }

    @Test
    void aMailboxAnotherOneAndACalendarMeanOnePersonByIt() throws Exception {
        String sent =
                "From - Wed Oct 07 10:00:00 2026\nMessage-ID: <1@x>\nFrom: Robin Testowner <robin@testowner.example>\n"
                        + "To: bram@o.example\nDate: 7 Oct 2026 10:00 GMT\n\nx\n\n";
        String received = "From - Wed Oct 07 10:00:00 2026\nMessage-ID: <2@x>\nFrom: Bram Ostwick <bram@o.example>\n"
                + "To: robin@testowner.example\nDate: 8 Oct 2026 10:00 GMT\n\nx\n\n";
        String calendar = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20261012T100000Z\n"
                + "DTEND:20261012T110000Z\nATTENDEE;CN=Bram O:mailto:bram@o.example\nEND:VEVENT\nEND:VCALENDAR\n";
        assertThat(rows(tools.with("Sent", sent)
                        .with("Inbox", received)
                        .with("c.ics", calendar)
                        .read()))
                .allMatch(row -> row.contains(" Bram Ostwick "))
                .hasSize(3);
    }
}
