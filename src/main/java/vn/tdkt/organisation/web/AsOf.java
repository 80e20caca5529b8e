package vn.tdkt.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;

/**
 * The day as of which a page is read: history is seen as it was and as it is now.
 *
 * @param today whether it is the present
 * @param field where another day is typed
 */
public record AsOf(LocalDate day, boolean today, Field field) {
  /** Name of the parameter. */
  public static final String NAME = "ngay";

  private static final Words WORDS = Words.of("organisation");

  /** What was typed; today where nothing was, or no day. */
  public static AsOf read(String typed, LocalDate today) {
    Optional<LocalDate> day = VietnamTime.read(typed);
    Field field = Field.of(Field.Kind.DATE, NAME, WORDS.say("as-of"), typed);
    boolean wrong = day.isEmpty() && !typed.isBlank();
    return new AsOf(
        day.orElse(today),
        day.isEmpty() || day.get().equals(today),
        wrong ? field.withErrors(List.of(WORDS.say("as-of.wrong"))) : field);
  }

  /** The address of another page, read as of the same day. */
  public String keptBy(String address) {
    return today ? address : address + "?" + NAME + "=" + VietnamTime.date(day);
  }

  /** "Đang xem như ngày 01/07/2024". */
  public String told() {
    return WORDS.say("as-of.told", VietnamTime.date(day));
  }
}
