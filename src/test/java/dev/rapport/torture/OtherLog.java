package dev.rapport.torture;

import dev.rapport.fact.Direction;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A log that another tool wrote, of entries that are known: calls of a telephone, a chat, a calendar. */
final class OtherLog {
    /** Stands in every text that is to be let go, and in nothing else. */
    static final String SECRET = "quokkabird";

    final String file;
    final String channel;
    private final String head;
    private final String tail;
    private final List<byte[]> entries = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    /** Numbers of the entries that something happened to. */
    private final Set<Integer> damaged = new HashSet<>();

    private OtherLog(String file, String channel, String head, String tail) {
        this.file = file;
        this.channel = channel;
        this.head = head;
        this.tail = tail;
    }

    private void entry(String text, String person, LocalDate on, Direction direction) {
        entries.add(text.getBytes(StandardCharsets.UTF_8));
        told.add(Facts.logged(person, on, direction, channel, "", Optional.empty()));
    }

    /** One of the three, whole. */
    static OtherLog of(Dice dice) {
        return switch (dice.below(3)) {
            case 0 -> calls();
            case 1 -> chat();
            default -> calendar();
        };
    }

    private static final List<String> PEOPLE = List.of("Priya Devi Raman", "María José Núñez", "Zoë-Marie Ångström");

    private static LocalDate day(int entry) {
        return LocalDate.of(2024, 6, 13).plusDays(3L * entry);
    }

    private static OtherLog calls() {
        OtherLog log = new OtherLog(
                "calls-20241105.xml",
                "call",
                "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<calls count=\"9\">\n",
                "</calls>\n");
        for (int i = 0; i < 9; i++) {
            String person = PEOPLE.get(i % 3);
            long at = day(i).toEpochDay() * 86_400_000L + 43_200_000L;
            boolean in = i % 2 == 0;
            log.entry(
                    "  <call number=\"+4930555010" + i % 3 + "\" duration=\"65\" date=\"" + at + "\" type=\""
                            + (in ? 1 : 2) + "\" contact_name=\"" + person + "\" />\n",
                    person,
                    day(i),
                    in ? Direction.IN : Direction.OUT);
        }
        return log;
    }

    private static OtherLog chat() {
        String person = PEOPLE.get(0);
        OtherLog log = new OtherLog("WhatsApp Chat - " + person + ".txt", "whatsapp", "", "");
        for (int i = 0; i < 9; i++) {
            LocalDate on = day(i);
            boolean in = i % 2 == 0;
            log.entry(
                    String.format(
                                    Locale.ROOT,
                                    "%02d.%02d.24, 15:34 - %s: The %s sings at noon, number %d%n",
                                    on.getDayOfMonth(),
                                    on.getMonthValue(),
                                    in ? person : "Sam Owner",
                                    SECRET,
                                    i)
                            .replace("\r", ""),
                    person,
                    on,
                    in ? Direction.IN : Direction.OUT);
        }
        return log;
    }

    private static OtherLog calendar() {
        OtherLog log = new OtherLog(
                "work.ics",
                "meeting",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Invented//Calendar//EN\r\n",
                "END:VCALENDAR\r\n");
        for (int i = 0; i < 9; i++) {
            String person = PEOPLE.get(i % 3);
            String day = day(i).toString().replace("-", "");
            log.entry(
                    "BEGIN:VEVENT\r\nUID:" + i + "@invented.example\r\nDTSTAMP:20240601T080000Z\r\nDTSTART:" + day
                            + "T090000Z\r\nDTEND:" + day + "T100000Z\r\nSUMMARY:About the " + SECRET
                            + "\r\nORGANIZER;CN=Sam Owner:mailto:sam@own.example\r\nATTENDEE;CN=\"" + person
                            + "\";PARTSTAT=ACCEPTED:mailto:guest" + i % 3 + "@guests.example\r\nEND:VEVENT\r\n",
                    person,
                    day(i),
                    Direction.BOTH);
        }
        return log;
    }

    /** Changes one entry. */
    void damage(Dice dice) {
        int which = dice.below(entries.size());
        byte[] bytes = entries.get(which);
        if (!damaged.add(which)) {
            return;
        }
        // A letter of a name makes another writer of a chat: only its texts are damaged.
        int from = channel.equals("whatsapp") ? new String(bytes, StandardCharsets.ISO_8859_1).indexOf(": ") + 2 : 0;
        int at = from + dice.below(bytes.length - 1 - from);
        switch (dice.below(4)) {
            case 0 -> {
                bytes = bytes.clone();
                bytes[at] ^= (byte) (1 << dice.below(8));
            }
            case 1 -> {
                byte[] less = Arrays.copyOf(bytes, bytes.length - 1);
                System.arraycopy(bytes, at + 1, less, at, less.length - at);
                bytes = less;
            }
            case 2 -> {
                // Cut within the entry; its last line end stays, so that the next one begins on a line of its own.
                byte[] less = Arrays.copyOf(bytes, at + 1);
                less[at] = '\n';
                bytes = less;
            }
            default -> bytes = new byte[0];
        }
        entries.set(which, bytes);
    }

    byte[] bytes() {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        entries.forEach(all::writeBytes);
        all.writeBytes(tail.getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    int damaged() {
        return damaged.size();
    }

    boolean says(Told fact) {
        return fact.get("channel").equals(channel);
    }

    /**
     * k damaged entries lose at most k, and bring at most k facts that nobody told.
     *
     * @param after whether all of them are after the observation end
     */
    List<String> complaints(Loaded<History> loaded, Set<String> touched, boolean nobodySure, boolean after) {
        List<String> complaints = new ArrayList<>();
        List<Told> facts = Facts.log(loaded.value()).stream().filter(this::says).toList();
        long others = facts.stream().filter(fact -> !told.contains(fact)).count();
        if (others > damaged.size() && !nobodySure && touched.isEmpty()) {
            complaints.add("invented: " + file + " says " + others + " things of its own: " + facts);
        }
        Optional<Intake> intake =
                loaded.intake().stream().filter(one -> one.file().equals(file)).findFirst();
        if (intake.isEmpty()) {
            complaints.add("unaccounted: " + file + " is in no row ledger");
            return complaints;
        }
        if (intake.get().rejectedRows() > 2 * damaged.size()) {
            complaints.add("lost: " + intake.get().rejectedRows() + " rows of " + file + " rejected, " + damaged.size()
                    + " entries are damaged");
        }
        for (int i = 0; i < told.size() && !nobodySure && !after; i++) {
            Told one = told.get(i);
            if (!damaged.contains(i) && !touched.contains(one.get("person")) && !facts.contains(one)) {
                complaints.add("lost: a whole entry of " + file + " is no fact: " + one);
            }
        }
        return complaints;
    }

    @Override
    public String toString() {
        return file + (damaged.isEmpty() ? "" : " of which " + damaged.size() + " entries are damaged");
    }
}
