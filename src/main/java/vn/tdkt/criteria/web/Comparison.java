package vn.tdkt.criteria.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaSetId;
import vn.tdkt.criteria.Difference;
import vn.tdkt.criteria.Difference.Kind;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;

/**
 * Two sets side by side (REQ-97).
 *
 * @param other the set to compare with, to be chosen
 * @param differences null while none is chosen
 */
public record Comparison(
    String address, String title, Field other, @Nullable List<Difference> differences) {
  private static final Words WORDS = Words.of("criteria");

  /** What a set is compared with unless another is chosen: the one that it came from. */
  static @Nullable UUID origin(StoredSet set) {
    CriteriaSetId from = set.supersedes() == null ? set.copiedFrom() : set.supersedes();
    return from == null ? null : from.value();
  }

  static Comparison of(StoredSet now, @Nullable StoredSet old, List<SetLine> lines) {
    List<Field.Choice> others =
        lines.stream().filter(line -> isAnother(line, now)).map(Comparison::choice).toList();
    String chosen = old == null ? "" : old.id().value().toString();
    return new Comparison(
        SetController.address(now),
        now.content().title(),
        Field.of(Field.Kind.CHOICE, "voi", WORDS.say("page.compare-with"), chosen)
            .from(others)
            .asRequired(),
        old == null ? null : Difference.between(old.content(), now.content()));
  }

  private static boolean isAnother(SetLine line, StoredSet now) {
    return line.set() != null && !line.set().id().equals(now.id());
  }

  private static Field.Choice choice(SetLine line) {
    StoredSet set = Objects.requireNonNull(line.set());
    return new Field.Choice(set.id().value().toString(), line.name(set));
  }

  public String summary() {
    return WORDS.say(
        "page.compare-count", count(Kind.ADDED), count(Kind.REMOVED), count(Kind.CHANGED));
  }

  private long count(Kind kind) {
    return differences == null ? 0 : differences.stream().filter(one -> one.kind() == kind).count();
  }
}
