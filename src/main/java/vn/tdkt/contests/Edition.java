package vn.tdkt.contests;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a series. It bears no number of its own: that follows from the series.
 *
 * @param year in which it begins
 */
public record Edition(UUID id, UUID series, int year, Said said, EditionState state, long version) {
  /**
   * What people say of it.
   *
   * @param begins the first day on which works are taken, or null where papers do not tell
   * @param ends the last day, or null
   * @param rules the paper with its rules (thể lệ); may be empty
   * @param stated what papers say beside the number that follows
   */
  public record Said(
      @Nullable LocalDate begins,
      @Nullable LocalDate ends,
      String rules,
      Stated stated,
      Participation participation) {
    public static final Said NOTHING = new Said(null, null, "", Stated.NOTHING, Participation.NONE);

    public Said(Stated stated, Participation participation) {
      this(null, null, "", stated, participation);
    }
  }

  /**
   * Another number or other years than those that follow, as a paper has them; kept beside ours and
   * never counted with (decision of the reader: the reason says which is right).
   *
   * @param number the number that a paper gives, or null where nobody compared
   * @param reason why it differs; empty where it does not
   */
  public record Stated(@Nullable Integer number, String reason) {
    public static final Stated NOTHING = new Stated(null, "");

    /** What a paper says otherwise than the series. */
    public Optional<Integer> otherThan(int ours) {
      return Optional.ofNullable(number).filter(theirs -> theirs != ours);
    }
  }

  /**
   * How many took part; null where nobody said.
   *
   * @param preliminary works that were shown in the rounds below, from which some came here
   * @param works that came in here
   * @param nominated of them to the round of the whole country
   */
  public record Participation(
      @Nullable Integer teams,
      @Nullable Integer people,
      @Nullable Integer preliminary,
      @Nullable Integer works,
      @Nullable Integer nominated) {
    public static final Participation NONE = new Participation(null, null, null, null, null);
  }

  public boolean isPublished() {
    return state == EditionState.PUBLISHED;
  }

  /** The same, as somebody saw it: what is written goes against this version. */
  Edition with(Said newly) {
    return new Edition(id, series, year, newly, state, version);
  }

  /** "/hoi-thi/ky/…". */
  public String address() {
    return "/hoi-thi/ky/" + id;
  }
}
