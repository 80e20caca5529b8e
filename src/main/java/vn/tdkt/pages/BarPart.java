package vn.tdkt.pages;

/**
 * A part of a bar beside figures that say the same: screen readers read the figures.
 *
 * @param look class of the style sheet: "bar-done", "bar-course", "bar-behind" or "bar-silent"
 * @param size not negative
 */
public record BarPart(String look, int size) {}
