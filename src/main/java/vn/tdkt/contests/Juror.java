package vn.tdkt.contests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who scores the works of a field.
 *
 * @param unit for which the person worked when named, or null
 * @param dismissed why the person scores no more, or null
 */
public record Juror(
    UUID edition,
    UUID field,
    UUID account,
    String fullName,
    @Nullable UUID unit,
    @Nullable String dismissed) {
  public boolean counts() {
    return dismissed == null;
  }

  /** Nobody scores a work of the own unit. */
  public boolean scores(Work work) {
    return counts()
        && work.counts()
        && field.equals(work.field())
        && (unit == null || !unit.equals(work.said().unit()));
  }
}
