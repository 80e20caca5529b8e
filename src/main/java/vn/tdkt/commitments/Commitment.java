package vn.tdkt.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.PersonId;

/**
 * What one person of a unit committed to for a year.
 *
 * @param year the label of the emulation year
 * @param points what the person wants to do, one by one; none where it was made on paper
 * @param reviews what the person says of the points at the end, in their order; none before
 * @param voided why it counts no more, or null
 */
public record Commitment(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    PersonId person,
    String year,
    LocalDate madeOn,
    List<String> points,
    List<Review> reviews,
    @Nullable String voided,
    long version) {
  public Commitment {
    points = List.copyOf(points);
    reviews = List.copyOf(reviews);
  }

  /**
   * What the person says of one point.
   *
   * @param words how it went; may be empty where it was done
   */
  public record Review(Fulfilment fulfilment, String words) {}

  /** Whether the unit keeps the sheet of paper, and the program only the day. */
  public boolean onPaper() {
    return points.isEmpty();
  }

  public boolean reviewed() {
    return !reviews.isEmpty();
  }

  /** "/cam-ket/…". */
  public String address() {
    return "/cam-ket/" + id;
  }
}
