package dev.rapport.read;

/** The owner's side of an invitation. */
record OwnSide(String name, String url) {}
