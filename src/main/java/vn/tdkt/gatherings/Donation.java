package vn.tdkt.gatherings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Scope;

/**
 * Money that a unit paid into a fund. It is one donation however many sections report it (REQ-164).
 *
 * @param block through which it was collected, or null where the unit paid alone
 * @param unit who paid
 * @param voided why it counts no more, or null
 * @param version of what is said of it
 */
public record Donation(
    UUID id,
    UUID jurisdiction,
    @Nullable UUID block,
    UUID unit,
    String year,
    Said said,
    @Nullable String voided,
    long version) {
  /**
   * What is said of it.
   *
   * @param amount whole đồng
   * @param sections where it is reported, in the words of the paper
   * @param giving how it was given (REQ-79)
   */
  public record Said(String fund, long amount, LocalDate on, List<String> sections, Giving giving) {
    public Said {
      sections = List.copyOf(sections);
    }

    /** Nobody knows how it was given. */
    public Said(String fund, long amount, LocalDate on, List<String> sections) {
      this(fund, amount, on, sections, Giving.UNSAID);
    }

    Said given(Giving how) {
      return new Said(fund, amount, on, sections, how);
    }

    /** The same told again: its sections are added, and what nobody had said of it yet. */
    Said alsoIn(Said again) {
      List<String> all = new ArrayList<>(sections);
      again.sections.stream().filter(other -> !all.contains(other)).forEach(all::add);
      return new Said(fund, amount, on, all, giving.or(again.giving));
    }
  }

  public boolean counts() {
    return voided == null;
  }

  /** The block through which it was collected, or the unit that paid alone. */
  public Scope place() {
    return block == null ? Scope.unit(jurisdiction, unit) : Scope.block(jurisdiction, block);
  }

  Donation alsoIn(Said again) {
    return saying(said.alsoIn(again));
  }

  Donation given(Giving how) {
    return saying(said.given(how));
  }

  private Donation saying(Said newly) {
    return new Donation(id, jurisdiction, block, unit, year, newly, voided, version);
  }

  /** "/hoat-dong/ung-ho/…". */
  public String address() {
    return "/hoat-dong/ung-ho/" + id;
  }
}
