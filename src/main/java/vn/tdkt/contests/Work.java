package vn.tdkt.contests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A work that takes part (bài dự thi, công trình, giải pháp).
 *
 * @param voided why it takes part no more, or null
 */
public record Work(
    UUID id,
    UUID edition,
    UUID field,
    Said said,
    Fate fate,
    @Nullable String voided,
    long version) {
  /**
   * What people say of it.
   *
   * @param names of the authors, where the organiser needs them; never shown to juries
   * @param unit that sent it and whose jurors do not score it, or null
   * @param sender as papers name it
   */
  public record Said(String title, int authors, String names, @Nullable UUID unit, String sender) {}

  /**
   * What came of it.
   *
   * @param prize here, or null
   * @param nominated whether it was sent to the round of the whole country
   * @param national its prize there, or null
   */
  public record Fate(@Nullable PrizeLevel prize, boolean nominated, @Nullable PrizeLevel national) {
    public static final Fate OPEN = new Fate(null, false, null);
  }

  public boolean counts() {
    return voided == null;
  }

  /** The same, as somebody saw it: what is written goes against this version. */
  Work with(UUID newField, Said newly) {
    return new Work(id, edition, newField, newly, fate, voided, version);
  }

  Work with(Fate newly) {
    return new Work(id, edition, field, said, newly, voided, version);
  }

  /** "/hoi-thi/ky/…/bai/…". */
  public String address() {
    return "/hoi-thi/ky/" + edition + "/bai/" + id;
  }
}
