package vn.tdkt.facts;

import org.jspecify.annotations.Nullable;

/**
 * A place that reads a figure, such as a target of a plan (REQ-69).
 *
 * @param words as people name it
 * @param address its page, or null
 */
public record FigureUse(String words, @Nullable String address) {}
