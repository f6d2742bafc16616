package dev.rapport.read.calendar;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.NoPeople;
import dev.rapport.read.setting.MeetingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in a meeting beside the owner, or the rule by which it is no meeting with anybody.
 *
 * @param rule null if it is one
 */
record MeetingPeople(@Nullable LeftOutRule rule, List<Invitee> others) {
    private static final Set<String> THINGS = Set.of("room", "resource", "group");

    /**
     * Decides by what the calendar says.
     *
     * @param allDay whether it is no matter of hours
     * @param calendar whose the calendar is that has it
     */
    static MeetingPeople of(
            Meeting meeting, boolean allDay, WhoseCalendar calendar, CalendarOwner owner, MeetingRules rules) {
        List<Invitee> all = new ArrayList<>(meeting.people);
        Invitee organiser = meeting.organiser;
        boolean listed = all.stream().anyMatch(one -> same(one, organiser));
        if (!organiser.nobody() && !listed) {
            all.add(organiser);
        }
        all.removeIf(one -> one.nobody() || nobodys(one));
        List<Invitee> self = all.stream().filter(owner::is).toList();
        all.removeAll(self);
        all.removeIf(Invitee::informed);
        LeftOutRule rule = rule(meeting, allDay, owner, rules, all, self);
        boolean without = rule == null && self.isEmpty() && !calendar.mayBeTheOwners(meeting);
        return new MeetingPeople(without ? LeftOutRule.NO_MEETING : rule, all);
    }

    private static @Nullable LeftOutRule rule(
            Meeting meeting,
            boolean allDay,
            CalendarOwner owner,
            MeetingRules rules,
            List<Invitee> others,
            List<Invitee> self) {
        if (others.isEmpty()) {
            return LeftOutRule.NO_PERSON;
        }
        boolean declined = !self.isEmpty() && self.stream().allMatch(Invitee::declined);
        if (meeting.cancelled || declined) {
            return LeftOutRule.CANCELLED;
        }
        // Calendars call every all-day entry free by themselves. One of each year is a birthday or the like.
        boolean told = !self.isEmpty() && self.stream().allMatch(Invitee::informed);
        if (told || meeting.away || allDay && meeting.yearly() || (allDay ? !rules.allDay() : meeting.free)) {
            return LeftOutRule.NO_MEETING;
        }
        boolean silent =
                !self.isEmpty() && self.stream().allMatch(one -> one.answer().equals("needs-action"));
        if (silent && !owner.is(meeting.organiser)) {
            return LeftOutRule.NOT_ANSWERED;
        }
        return others.size() > rules.size() ? LeftOutRule.CROWD : null;
    }

    private static boolean same(Invitee one, Invitee other) {
        return one.mail().isEmpty() || other.mail().isEmpty()
                ? Names.compared(one.name()).equals(Names.compared(other.name()))
                : one.mail().equalsIgnoreCase(other.mail());
    }

    private static boolean nobodys(Invitee one) {
        return THINGS.contains(one.kind()) || NoPeople.has(one.name(), one.mail());
    }
}
