package dev.rapport.torture;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody whom the owner knows.
 *
 * @param names every full name they ever bore
 * @param today the full name by which the newest export knows them
 */
record Someone(
        String first,
        String last,
        String slug,
        String mail,
        String company,
        String position,
        Set<String> names,
        String today) {
    /** Who somebody was before, by number: what their last name was, and what stood behind their address. */
    private static final List<String> FORMER = List.of(
            "Abelone",
            "Birkemose",
            "Cederlund",
            "Dahlgaard",
            "Ebbesen",
            "Fuglsang",
            "Grevinge",
            "Hvidbjerg",
            "Isaksen");

    static final String MOVED = "-before";

    static final List<Someone> PEOPLE = List.of(
            new Someone(
                    "Zoë-Marie", "Ångström", "zoë-ångström-qa17", "zoe17@example.org", "Northwind, Inc.", "Founder"),
            new Someone("María José", "Núñez", "maria-nunez-qb28", "", "Contoso Labs", "\"Chief\" Baker"),
            new Someone("Liam Sean", "O'Brien", "liam-obrien-qc39", "liam39@example.org", "", ""),
            new Someone("Käthe-Rosa", "Müller, PHR", "kathe-muller-qd40", "", "Fabrikam", "Nurse"),
            new Someone("小龍一二三", "李四五六", "李小龍-qe51", "", "東京商事会社", "Engineer"),
            new Someone("Priya Devi", "Raman", "priya-raman-qf62", "", "Tailspin", "Gardener"),
            new Someone("Tomasz Jan", "Żółćwski", "tomasz-qg73", "tomasz73@example.org", "Wingtip", "Pilot"),
            new Someone("Ingrid Ann", "Bergström", "ingrid-qh84", "", "", ""),
            new Someone("Noor Amal", "Haddad", "noor-haddad-qi95", "", "", ""));

    static final List<Someone> NAMESAKES = List.of(
            new Someone("Robin Lee", "Marchetti", "robin-qj06", "robin06@example.org", "Adatum", "Cook"),
            new Someone("Robin Lee", "Marchetti", "marchetti-qk17", "", "Litware", "Driver"));

    Someone(String first, String last, String slug, String mail, String company, String position) {
        this(first, last, slug, mail, company, position, Set.of(first + " " + last), first + " " + last);
    }

    /** The same person under the names and the address of some export. */
    Someone as(String otherLast, String otherSlug, Set<String> all) {
        return new Someone(first, otherLast, otherSlug, mail, company, position, all, today);
    }

    String name() {
        return first + " " + last;
    }

    String raw() {
        return "https://www.linkedin.com/in/" + slug;
    }

    String encoded() {
        return "https://www.linkedin.com/in/" + URLEncoder.encode(slug, StandardCharsets.UTF_8);
    }

    /** The people as an export of some age knows them: some under a name or an address of before, some under both. */
    static List<Someone> seen(Era era, long seed, int age) {
        List<Someone> seen = new ArrayList<>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            Someone one = PEOPLE.get(i);
            boolean renamed = i < 5 && (i + seed) % 3 == 0;
            boolean moved = i < 7 && era.urls() && (i + seed) % 4 == 1;
            Set<String> names = renamed ? Set.of(one.name(), one.first + " " + FORMER.get(i)) : Set.of(one.name());
            seen.add(one.as(
                    renamed && age > 0 ? FORMER.get(i) : one.last,
                    moved && age > 0 ? one.slug + MOVED : one.slug,
                    names));
        }
        return seen;
    }

    static boolean renamed(long seed) {
        return seed % 3 == 0;
    }

    static Set<String> names(List<Someone> several) {
        return several.stream().flatMap(one -> one.names.stream()).collect(Collectors.toSet());
    }
}
