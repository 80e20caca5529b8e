package vn.tdkt.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;

/**
 * One act as a page shows it.
 *
 * @param who the full name at the time of the act
 * @param unit the unit for which the person acted, or null
 * @param sentences what was done, one sentence for each change
 */
public record Entry(Instant at, String who, @Nullable UUID unit, List<String> sentences) {
  /** "14:03 14/11/2024". */
  public String time() {
    return VietnamTime.minute(at);
  }

  /** The whole line: "14:03 14/11/2024 · Nguyễn Thị Mẫu ghi …". */
  public String text() {
    return time() + " · " + who + " " + String.join("; ", sentences);
  }
}
