package vn.tdkt.exemplars;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;

/**
 * An exemplar with all that was done for it, and what may follow.
 *
 * @param moves the earliest first, with those that were voided
 */
public record ExemplarFile(Exemplar exemplar, List<ExemplarMove> moves) {
  private static final Citation STAGES = Citation.of("REQ-82");

  public ExemplarFile {
    moves = List.copyOf(moves);
  }

  /** The last stage that it reached; empty where nothing was done yet. */
  public Optional<ExemplarStage> reached() {
    return moves.stream()
        .filter(ExemplarMove::settled)
        .map(ExemplarMove::stage)
        .max(Comparator.naturalOrder());
  }

  /** The first day on which it stood at a stage. */
  public Optional<LocalDate> since(ExemplarStage stage) {
    return at(stage).stream().map(move -> move.said().on()).min(Comparator.naturalOrder());
  }

  public boolean waitsAt(ExemplarStage stage) {
    return moves.stream().anyMatch(move -> move.waiting() && move.stage() == stage);
  }

  /** What can be noted next: once more what was reached, or the stage after it. */
  public List<ExemplarStage> open() {
    return exemplar.counts()
        ? Arrays.stream(ExemplarStage.values())
            .filter(stage -> stage.before().flatMap(this::since).isPresent() || first(stage))
            .toList()
        : List.of();
  }

  private static boolean first(ExemplarStage stage) {
    return stage.before().isEmpty();
  }

  /** No stage is left out, and none begins before the one that leads to it. */
  Outcome<ExemplarMove> follows(ExemplarMove move, LocalDate today) {
    LocalDate on = move.said().on();
    if (!exemplar.counts()) {
      return Outcome.refused("exemplars.refused.voided-already", STAGES);
    }
    if (on.isAfter(today)) {
      return Outcome.refused("exemplars.refused.future", STAGES);
    }
    Optional<ExemplarStage> before = move.stage().before();
    if (before.isEmpty()) {
      return Outcome.done(move);
    }
    String earlier = before.orElseThrow().words();
    return since(before.orElseThrow())
        .map(
            day ->
                on.isBefore(day)
                    ? Outcome.<ExemplarMove>refused("exemplars.refused.before", STAGES, earlier)
                    : Outcome.done(move))
        .orElseGet(() -> Outcome.refused("exemplars.refused.skipped", STAGES, earlier));
  }

  /** A stage on which the next one rests keeps something that was done for it. */
  Outcome<ExemplarMove> falls(ExemplarMove move) {
    if (move.voided() != null) {
      return Outcome.refused("exemplars.refused.voided-already", STAGES);
    }
    boolean carries = move.settled() && at(move.stage()).size() == 1;
    return carries ? fallsAlone(move) : Outcome.done(move);
  }

  private Outcome<ExemplarMove> fallsAlone(ExemplarMove move) {
    return moves.stream()
        .filter(other -> other.voided() == null && other.stage().before().equals(stage(move)))
        .findFirst()
        .<Outcome<ExemplarMove>>map(
            other -> Outcome.refused("exemplars.refused.carries", STAGES, other.stage().words()))
        .orElseGet(() -> Outcome.done(move));
  }

  private static Optional<ExemplarStage> stage(ExemplarMove move) {
    return Optional.of(move.stage());
  }

  private List<ExemplarMove> at(ExemplarStage stage) {
    return moves.stream().filter(move -> move.settled() && move.stage() == stage).toList();
  }
}
