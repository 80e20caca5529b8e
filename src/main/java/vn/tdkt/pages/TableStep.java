package vn.tdkt.pages;

/**
 * What may be done with a table that was read from a file.
 *
 * @param label as the button says it
 * @param address takes the table as the field {@code text}, tabs between its cells
 * @param target asks for what it is done
 */
public record TableStep(String label, String address, Field target) {}
