package vn.tdkt.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;

/**
 * What waits for a person. Each module offers its own; the workbench (việc cần xử lý) collects them
 * and knows no module.
 */
public interface Waiting {
  /** At most what fits a page; one query per module, whatever the number of items. */
  List<Item> waitingFor(Access access);

  /** The three bands of the home page. */
  enum Band {
    TO_DO,
    PASSED_ON,
    DONE
  }

  /**
   * One line of the home page.
   *
   * @param year label of the emulation year to which it belongs
   * @param what what it is, as its reader names it
   * @param state in words
   * @param until the deadline, or null
   * @param address the exact place to go to
   * @param button what the button says
   */
  record Item(
      Band band,
      String year,
      String what,
      String state,
      @Nullable LocalDate until,
      String address,
      String button) {}
}
