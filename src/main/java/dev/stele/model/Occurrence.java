package dev.stele.model;

/** A mention together with its document. */
public record Occurrence(String document, Mention mention) {}
