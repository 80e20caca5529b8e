package vn.tdkt.pages;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;

/**
 * Who looks at a page, as the header line shows it: several people share one PC, so that the full
 * name stands on every page.
 */
public interface Viewer {
  Access access();

  default String fullName() {
    return access().actor().fullName();
  }

  /** Such as "Liên hiệp các hội KH&amp;KT"; the office's name where the person acts for no unit. */
  String unit();

  /** Label of the emulation year, such as "2024" or "2024–2025". */
  String year();

  /** Where another year is chosen, or null where there is but one. */
  @Nullable String yearAddress();

  /** After this long without anybody at the PC the page is locked. */
  Duration idle();

  /** Such as "chuyên viên phụ trách". */
  String role();
}
