package org.estation.shared.program;

/** A text for people in both languages. */
public record Words(String zh, String en) {}
