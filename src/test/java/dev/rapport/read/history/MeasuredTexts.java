package dev.rapport.read.history;

import dev.rapport.fact.FirstText;
import dev.rapport.read.export.ConnectionRow;
import dev.rapport.read.people.People;
import dev.rapport.read.people.Person;
import dev.rapport.read.wording.Draft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** First texts, measured beside a few invented people. */
class MeasuredTexts {
    final List<ConnectionRow> connections = new ArrayList<>();
    final People people = new People();

    Person person(String first, String last, String company) {
        Person person = people.of((first + last + company).toLowerCase(java.util.Locale.ROOT), first + " " + last);
        person.first = first;
        person.last = last;
        person.company = company;
        return person;
    }

    FirstText of(String text, Person person, String... events) {
        return new FirstWords(connections).finish(Draft.of(text), person, 0, Instant.EPOCH, false, List.of(events));
    }

    FirstText of(String text) {
        return of(text, person("Ada", "Example", "Northwind"));
    }
}
