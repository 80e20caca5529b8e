package vn.tdkt.gatherings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that a unit paid into a fund. It is one donation however many sections report it (REQ-164).
 *
 * @param block through which it was collected, or null where the unit paid alone
 * @param unit who paid
 * @param voided why it counts no more, or null
 */
public record Donation(
    UUID id,
    UUID jurisdiction,
    @Nullable UUID block,
    UUID unit,
    String year,
    Said said,
    @Nullable String voided) {
  /**
   * What is said of it.
   *
   * @param amount whole đồng
   * @param sections where it is reported, in the words of the paper
   */
  public record Said(String fund, long amount, LocalDate on, List<String> sections) {
    public Said {
      sections = List.copyOf(sections);
    }

    /** The same reported in these sections too. */
    Said alsoIn(List<String> others) {
      List<String> all = new ArrayList<>(sections);
      others.stream().filter(other -> !all.contains(other)).forEach(all::add);
      return new Said(fund, amount, on, all);
    }
  }

  public boolean counts() {
    return voided == null;
  }

  Donation alsoIn(List<String> sections) {
    return new Donation(id, jurisdiction, block, unit, year, said.alsoIn(sections), voided);
  }

  /** "/hoat-dong/ung-ho/…". */
  public String address() {
    return "/hoat-dong/ung-ho/" + id;
  }
}
