package dev.rapport.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the owner's own files: profile, addresses, positions, skills and events. */
final class AccountFiles {
    private AccountFiles() {}

    static void write(Era era, Destination destination) throws IOException {
        profile(destination);
        Table.write(
                destination.create("Email Addresses.csv"),
                List.of("Email Address", "Confirmed", "Primary", "Updated On"),
                List.of(
                        List.of("robin@example.org", "Yes", "Yes", "11/6/17, 10:12 AM"),
                        List.of("robin.ellerby@example.com", "Yes", "No", "3/2/21, 8:40 AM")));
        Table.write(
                destination.create("Positions.csv"),
                List.of("Company Name", "Title", "Description", "Location", "Started On", "Finished On"),
                List.of(
                        List.of(World.OWNER.company(), World.OWNER.position(), "", "Elmsworth", "Mar 2021", ""),
                        List.of("Otterbeck Studio", "Analyst", "Reports, maps", "Larkhaven", "Sep 2017", "Feb 2021")));
        List<List<String>> skills = new ArrayList<>();
        for (String skill : VouchingFiles.SKILLS) {
            skills.add(List.of(skill));
        }
        Table.write(destination.create("Skills.csv"), List.of("Name"), skills);
        events(era, destination);
    }

    private static void profile(Destination destination) throws IOException {
        List<String> header = List.of(
                "First Name",
                "Last Name",
                "Maiden Name",
                "Address",
                "Birth Date",
                "Headline",
                "Summary",
                "Industry",
                "Zip Code",
                "Geo Location",
                "Twitter Handles",
                "Websites",
                "Instant Messengers");
        List<String> row = new ArrayList<>(List.of(World.OWNER.first(), World.OWNER.last(), "", "", ""));
        row.addAll(List.of("Data storyteller, slow charts for busy people", "I help numbers to be read.", "Research"));
        row.addAll(List.of("", "Elmsworth", "", "[OTHER:https://robin.example.org]", ""));
        Table.write(destination.create("Profile.csv"), header, List.of(row));
    }

    /** Events may lie in the future: those announced by the time of the export. */
    private static void events(Era era, Destination destination) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Occasion occasion : Occasion.ALL) {
            if (occasion.day().minusDays(130).isBefore(Days.of(era.end()))) {
                String from = Stamps.event(occasion.begins());
                String to = Stamps.event(occasion.begins().plusHours(occasion.hours()));
                String status = occasion.attended() ? "APPROVED" : "RELINQUISHED";
                rows.add(List.of(occasion.name(), from + " - " + to, status, ""));
            }
        }
        Table.write(
                destination.create("Events.csv"), List.of("Event Name", "Event Time", "Status", "External Url"), rows);
    }
}
