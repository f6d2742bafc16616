package dev.rapport.read.people;

/** The owner's side of an invitation. */
public record OwnSide(String name, String url) {}
