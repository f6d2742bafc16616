package dev.rapport.read.interaction;

import dev.rapport.read.people.Mention;
import dev.rapport.read.people.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What stands beside each e-mail address in logs: the names it bears, and profiles' addresses. */
public final class AddressNames {
    /** A full name before a word, what comes often before what is rare, then what says most. */
    private static final Comparator<Map.Entry<String, Integer>> FULLEST = Comparator.comparing(
                    (Map.Entry<String, Integer> name) -> name.getKey().indexOf(' ') > 0)
            .thenComparing(Map.Entry::getValue)
            .thenComparing(name -> name.getKey().length())
            .thenComparing(Map.Entry::getKey)
            .reversed();

    private final Map<String, TreeMap<String, Integer>> names = new HashMap<>();
    private final Map<String, Set<String>> urls = new HashMap<>();

    /** What the entries of all logs say. */
    static AddressNames of(List<LogEntry> entries) {
        AddressNames all = new AddressNames();
        for (LogEntry entry : entries) {
            if (entry.mail().isEmpty() && entry.names().stream().noneMatch(name -> name.indexOf('@') >= 0)) {
                continue;
            }
            List<Mention> mentions = entry.mentions();
            for (Mention mention : mentions) {
                if (mention.mail().isEmpty()) {
                    continue;
                }
                String mail = Names.compared(mention.mail());
                all.add(mail, mention.name());
                if (!entry.url().isEmpty() && mentions.size() == 1) {
                    all.urls
                            .computeIfAbsent(mail, any -> new LinkedHashSet<>(1))
                            .add(entry.url());
                }
            }
        }
        return all;
    }

    /** An address bears a name, if it is not empty. */
    public void add(String mail, String name) {
        if (!name.isEmpty()) {
            names.computeIfAbsent(mail, any -> new TreeMap<>()).merge(name, 1, Integer::sum);
        }
    }

    /** The names of an address as compared, the fullest first. */
    public List<String> names(String mail) {
        List<Map.Entry<String, Integer>> all =
                new ArrayList<>(names.getOrDefault(mail, new TreeMap<>()).entrySet());
        all.sort(FULLEST);
        return all.stream().map(Map.Entry::getKey).toList();
    }

    Set<String> urls(String mail) {
        return urls.getOrDefault(mail, Set.of());
    }
}
