package dev.rapport.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.ContentHandler;

/** The properties of one meeting as ical4j's parser unfolds them, those of its alarms left out; nothing interpreted. */
final class CalendarProperties implements ContentHandler {
    private static final String MEETING = "VEVENT";

    private final List<Property> found = new ArrayList<>();
    private final Deque<String> components = new ArrayDeque<>();
    private Property current;

    /** A property with its parameters. */
    static final class Property {
        private final String name;
        private final Map<String, String> parameters = new HashMap<>();
        private String value = "";

        private Property(String name) {
            this.name = name;
        }

        String value() {
            return value;
        }

        /** A parameter; empty if it is not there. */
        String parameter(String key) {
            return parameters.getOrDefault(key, "");
        }
    }

    List<Property> all(String name) {
        return found.stream().filter(one -> one.name.equals(name)).toList();
    }

    /** The first value of a property; empty if it is not there. */
    String value(String name) {
        return all(name).stream().map(Property::value).findFirst().orElse("");
    }

    String parameterOf(String name, String key) {
        return all(name).stream().map(one -> one.parameter(key)).findFirst().orElse("");
    }

    @Override
    public void startCalendar() {
        components.clear();
    }

    @Override
    public void endCalendar() {
        components.clear();
    }

    @Override
    public void startComponent(String name) {
        components.push(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public void endComponent(String name) {
        components.pop();
    }

    @Override
    public void startProperty(String name) {
        current = new Property(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public void parameter(String name, String value) {
        current.parameters.put(name.toUpperCase(Locale.ROOT), value);
    }

    @Override
    public void propertyValue(String value) {
        current.value = value.strip();
    }

    @Override
    public void endProperty(String name) {
        if (MEETING.equals(components.peek())) {
            found.add(current);
        }
    }
}
