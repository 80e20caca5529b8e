package vn.tdkt.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Texts;

/**
 * Something to be done, as whoever knows of it says it (REQ-90): a plan, a report's directions, a
 * letter of the block.
 *
 * @param owner the account whose duty it is, or null
 * @param ownerName the person or office as people name it; may be empty
 * @param source the text that asks for it; may be empty
 * @param step the step that is done with it, or null
 */
public record NewDuty(
    String year,
    String what,
    @Nullable UUID owner,
    String ownerName,
    LocalDate due,
    String source,
    @Nullable UUID step) {
  public NewDuty {
    what = Texts.nfc(what).strip();
    ownerName = Texts.nfc(ownerName).strip();
    source = Texts.nfc(source).strip();
  }

  /** A duty that a text asks for. */
  public static NewDuty from(
      String source, String year, String what, String ownerName, LocalDate due) {
    return new NewDuty(year, what, null, ownerName, due, source, null);
  }
}
