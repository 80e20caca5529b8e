package vn.tdkt.reading;

/**
 * Text outside tables.
 *
 * @param text one paragraph; line breaks within it stay
 */
public record Paragraph(String text, Place place, Certainty certainty) implements Block {}
