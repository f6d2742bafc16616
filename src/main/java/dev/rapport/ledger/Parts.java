package dev.rapport.ledger;

import dev.rapport.fact.Days;
import dev.rapport.fact.Fact;
import dev.rapport.fact.History;
import java.util.List;
import java.util.Optional;

/** What a history adds up to, part by part: that of which the tables are made. */
final class Parts {
    final History history;
    final Settings settings;
    final Memory memory;
    final Windows windows;
    final Days days;
    final Timelines timelines;
    final ContactDays contactDays;
    final TouchStates states;
    final Closeness closeness;
    final Silences silences;
    final LastWords lastWords;
    final NewTies newTies;
    final FirstMoves firstMoves;
    final FollowUps followUps;
    final Notes notes;
    final Lazy<Episodes> episodes;
    final Lazy<TextKinds> texts;
    final Lazy<List<Fact.Vouched>> acts;

    /** @param everybody what the history of all adds up to, where this one is of some people alone */
    Parts(History history, Settings settings, Memory memory, Optional<Parts> everybody) {
        this.history = history;
        this.settings = settings;
        this.memory = memory;
        this.windows = Windows.of(history.end(), settings.zone());
        long today = windows.today().toEpochDay();
        this.days = Days.in(settings.zone());
        this.timelines = new Timelines(history, days);
        this.contactDays = new ContactDays(history, timelines, days, settings.countGroups());
        this.states = new TouchStates(history, contactDays, settings, today, everybody.map(all -> all.states));
        this.closeness =
                new Closeness(contactDays, timelines, history.contacts().size());
        this.silences = new Silences(contactDays, states, settings.staleDays(), today);
        this.lastWords = new LastWords(history, timelines, days, settings.episodeGapDays());
        this.newTies = new NewTies(history, timelines);
        this.notes = new Notes(history.log());
        this.episodes = new Lazy<>(() -> new EpisodeBuilder(history, settings).build(timelines.starts()));
        this.firstMoves = new FirstMoves(timelines, episodes);
        this.followUps = new FollowUps(newTies, timelines);
        this.texts = new Lazy<>(() -> everybody
                .map(all -> all.texts.get().of(all.history.firstTexts(), history.firstTexts()))
                .orElseGet(() -> TextFamilies.of(history.firstTexts())));
        this.acts = new Lazy<>(() -> Acts.of(history, days));
    }
}
