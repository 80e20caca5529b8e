package vn.tdkt.season;

/**
 * What could not be read in a file, and where.
 *
 * @param line from 1
 * @param column from 1
 * @param text one Vietnamese sentence
 */
public record Misread(int line, int column, String text) {}
