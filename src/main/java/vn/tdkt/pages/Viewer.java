package vn.tdkt.pages;

import java.time.Duration;
import java.util.List;
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

  /** Label of the emulation year that is looked at, such as "2024" or "2024–2025". */
  String year();

  /** The labels that can be looked at, the latest first; one at most where none is to be chosen. */
  List<String> years();

  /** After this long without anybody at the PC the page is locked. */
  Duration idle();

  /** Such as "chuyên viên phụ trách". */
  String role();
}
