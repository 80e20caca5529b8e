package vn.tdkt.reports.model;

import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Tally;
import vn.tdkt.plans.Board;

/**
 * A target as a report may speak of it.
 *
 * @param done as printed, or null where nothing was noted
 * @param planned as printed; empty where it has no figure
 * @param whole whether nothing is left to be done
 * @param late whether less was done than the time that has passed asks for
 */
public record Standing(
    String what, @Nullable String done, String planned, boolean whole, boolean late) {
  public static Standing of(Board.Line line) {
    Tally tally = line.done();
    return new Standing(
        line.measure().counted().what(),
        tally == null ? null : tally.amount().words(""),
        line.measure().aimed(),
        line.whole(),
        line.late());
  }
}
