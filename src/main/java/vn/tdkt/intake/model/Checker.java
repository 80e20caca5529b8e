package vn.tdkt.intake.model;

/**
 * Compares the rows of one table, from top to bottom, with what is on record. Keeps what it has
 * seen, so that a table which says a thing twice is asked about it.
 */
public interface Checker<E> {
  Verdict<E> check(Line line);
}
