package vn.tdkt.organisation.web.unit;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Rating;
import vn.tdkt.organisation.UnitView;

/**
 * One kind of rating of a year in a line.
 *
 * @param counts how many reached which level; empty where nothing is recorded
 * @param basis the decision, or that there is none yet
 * @param address of its form, or null for those who only read
 */
public record RatingLine(String kind, String counts, String basis, @Nullable String address) {
  private static final Words WORDS = Words.of("organisation");

  static List<RatingLine> of(UnitView unit, List<Rating> ratings, boolean mayEdit) {
    return ratings.stream()
        .filter(rating -> mayEdit || rating.recorded())
        .map(rating -> line(unit, rating, mayEdit))
        .toList();
  }

  private static RatingLine line(UnitView unit, Rating rating, boolean mayEdit) {
    String counts =
        rating.levels().stream()
            .filter(counted -> counted.subjects() > 0)
            .map(counted -> counted.level() + ": " + counted.subjects())
            .collect(Collectors.joining("; "));
    return new RatingLine(
        rating.kind().words(),
        counts,
        basis(rating),
        mayEdit ? RatingController.address(unit, rating) : null);
  }

  private static String basis(Rating rating) {
    if (!rating.recorded()) {
      return "";
    }
    return rating.decidedOn() == null
        ? WORDS.say("rating.provisional")
        : rating.decision() + ", " + VietnamTime.date(rating.decidedOn());
  }
}
