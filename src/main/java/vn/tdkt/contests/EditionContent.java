package vn.tdkt.contests;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an edition holds: its fields, the works on record, the prizes as counted. */
public record EditionContent(List<ContestField> fields, List<Work> works, List<PrizeCount> prizes) {
  public EditionContent {
    fields = List.copyOf(fields);
    works = List.copyOf(works);
    prizes = List.copyOf(prizes);
  }

  /** Those that take part. */
  public List<Work> worksOf(ContestField field) {
    return works.stream().filter(w -> w.counts() && w.field().equals(field.id())).toList();
  }

  /** How many works a field has: as counted on paper, else those on record. */
  public int number(ContestField field) {
    Integer counted = field.works();
    return counted == null ? worksOf(field).size() : counted;
  }

  public int worksOfFields() {
    return fields.stream().mapToInt(this::number).sum();
  }

  /** How many prizes of a level there are in a field, or in all where it is null. */
  public int prizes(@Nullable UUID field, PrizeLevel level) {
    return number(field, level, false);
  }

  public int national(PrizeLevel level) {
    return number(null, level, true);
  }

  private int number(@Nullable UUID field, PrizeLevel level, boolean national) {
    return prizes.stream()
        .filter(prize -> prize.national() == national && prize.level() == level)
        .filter(prize -> Objects.equals(prize.field(), field))
        .mapToInt(PrizeCount::number)
        .sum();
  }

  /** All prizes of a field, or of the edition where it is null. */
  public int prizes(@Nullable UUID field) {
    return prizes.stream()
        .filter(prize -> !prize.national() && Objects.equals(prize.field(), field))
        .mapToInt(PrizeCount::number)
        .sum();
  }

  public int nationalPrizes() {
    return prizes.stream().filter(PrizeCount::national).mapToInt(PrizeCount::number).sum();
  }

  /** The prizes of a level that works on record bear. */
  public long awarded(PrizeLevel level) {
    return works.stream().filter(w -> w.counts() && w.fate().prize() == level).count();
  }

  /** The levels at which prizes were counted; all of the scale as long as none was. */
  public List<PrizeLevel> levels(PrizeScale scale) {
    return scale.levels().stream()
        .filter(level -> prizes.isEmpty() || prizes.stream().anyMatch(p -> p.level() == level))
        .toList();
  }

  public ContestField field(UUID id) {
    return fields.stream().filter(field -> field.id().equals(id)).findFirst().orElseThrow();
  }
}
