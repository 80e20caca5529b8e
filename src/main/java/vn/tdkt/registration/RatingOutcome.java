package vn.tdkt.registration;

import java.util.List;
import java.util.stream.Collectors;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Rating;

/**
 * A rating of a year beside the one before and what the plan aimed at.
 *
 * @param aims the targets of the plan, as it prints them
 */
record RatingOutcome(Rating now, Rating before, List<String> aims) {
  private static final Words WORDS = Words.of("registration");

  Achieved achieved() {
    return new Achieved(now.kind().words(), aimed(), said(before), "", said(now), question());
  }

  /** The target that names the highest level of the scale and what is rated on it. */
  private String aimed() {
    return aims.stream().filter(this::means).findFirst().orElse("");
  }

  private boolean means(String aim) {
    String folded = Texts.folded(aim);
    String rated = Texts.folded(WORDS.say("rated." + now.kind().name()));
    return !now.levels().isEmpty()
        && folded.contains(Texts.folded(now.levels().getFirst().level()))
        && folded.contains(rated);
  }

  private static String said(Rating rating) {
    String levels =
        rating.levels().stream()
            .filter(level -> level.subjects() > 0)
            .map(level -> WORDS.say("achieved.level", level.level(), level.subjects()))
            .collect(Collectors.joining("; "));
    return rating.recorded() && rating.provisional() && !levels.isEmpty()
        ? WORDS.say("achieved.provisional", levels)
        : levels;
  }

  private String question() {
    String rated = said(now);
    if (rated.isEmpty()) {
      return "";
    }
    if (!aimed().isEmpty() && now.levels().getFirst().subjects() == 0) {
      return WORDS.say("achieved.other-rating", now.kind().words(), aimed(), rated);
    }
    return !said(before).isEmpty() && !highest(before).equals(highest(now))
        ? WORDS.say(
            "achieved.rating-changed",
            now.kind().words(),
            before.year(),
            said(before),
            now.year(),
            rated)
        : "";
  }

  private static String highest(Rating rating) {
    return rating.levels().stream()
        .filter(level -> level.subjects() > 0)
        .map(Rating.Counted::level)
        .findFirst()
        .orElse("");
  }
}
