package dev.rapport.demo;

import java.util.List;

/** All that ever passed between the owner and one person, oldest first. */
record Tie(Person person, List<Message> messages, List<Logged> log) {}
