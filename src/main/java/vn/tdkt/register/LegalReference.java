package vn.tdkt.register;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * A legal paper, typed once and cited everywhere (REQ-33).
 *
 * @param jurisdiction the province that entered it; null for one of the whole country
 * @param kind as a sentence begins it: "Nghị định"
 * @param inForce its first day, or null where that is not known for certain
 * @param endedOn the first day on which it holds no more, or null
 * @param replacedBy the paper in its place, or null
 * @param replacement number of that paper, or null
 */
public record LegalReference(
    UUID id,
    @Nullable UUID jurisdiction,
    String kind,
    String number,
    LocalDate issuedOn,
    String issuer,
    String subject,
    @Nullable LocalDate inForce,
    @Nullable LocalDate endedOn,
    @Nullable UUID replacedBy,
    @Nullable String replacement,
    String note,
    long version) {
  private static final Words WORDS = Words.of("register");

  /** Whether it holds on a day. */
  public enum Standing {
    NOT_YET,
    IN_FORCE,
    /** Another stands in its place, from a day that is not known. */
    REPLACED,
    EXPIRED
  }

  public Standing on(LocalDate day) {
    if (endedOn != null && !day.isBefore(endedOn)) {
      return Standing.EXPIRED;
    }
    if (inForce != null && day.isBefore(inForce)) {
      return Standing.NOT_YET;
    }
    return replacedBy != null && endedOn == null ? Standing.REPLACED : Standing.IN_FORCE;
  }

  /** "hết hiệu lực từ 01/07/2025, được thay bằng 152/2025/NĐ-CP". */
  public String standing(LocalDate day) {
    return switch (on(day)) {
      case NOT_YET -> WORDS.say("standing.not-yet", date(inForce));
      case IN_FORCE -> untilWhen();
      case REPLACED -> WORDS.say("standing.replaced", replacement);
      case EXPIRED ->
          replacement == null
              ? WORDS.say("standing.expired", date(endedOn))
              : WORDS.say("standing.expired-replaced", date(endedOn), replacement);
    };
  }

  private String untilWhen() {
    return endedOn == null
        ? WORDS.say("standing.in-force")
        : WORDS.say("standing.until", date(endedOn.minusDays(1)));
  }

  /** "Nghị định số 152/2025/NĐ-CP ngày 14/06/2025 của Chính phủ". */
  public String cited() {
    return WORDS.say("reference.cited", kind, number, date(issuedOn), issuer);
  }

  public String searchText() {
    return Stream.of(kind, number, issuer, subject)
        .map(Texts::folded)
        .collect(Collectors.joining(" "));
  }

  /** From that day on it holds no more. */
  LegalReference ended(@Nullable LocalDate on, @Nullable UUID by) {
    return new LegalReference(
        id,
        jurisdiction,
        kind,
        number,
        issuedOn,
        issuer,
        subject,
        inForce,
        on,
        by,
        null,
        note,
        version);
  }

  private static String date(@Nullable LocalDate day) {
    return day == null ? "" : VietnamTime.date(day);
  }
}
