package vn.tdkt.initiatives;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;

/**
 * A research project of a unit (đề tài, dự án khoa học; REQ-81).
 *
 * @param voided why it is none any more, or null
 */
public record ResearchProject(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    Said said,
    ProjectState state,
    @Nullable String voided,
    long version) {
  /**
   * What people say of a project.
   *
   * @param until the last day
   * @param content may be empty
   * @param members the leader first
   */
  public record Said(
      String name,
      ProjectLevel level,
      LocalDate from,
      LocalDate until,
      String content,
      Funding funding,
      List<Contributor> members) {
    public Said {
      members = List.copyOf(members);
    }

    public String names() {
      return members.stream().map(Contributor::name).collect(Collectors.joining(", "));
    }

    /** "01/01/2020 – 31/12/2021". */
    public String period() {
      return VietnamTime.date(from) + " – " + VietnamTime.date(until);
    }

    /** Whether it goes on in a calendar year, or went on then. */
    public boolean touches(int year) {
      return from.getYear() <= year && until.getYear() >= year;
    }
  }

  public String name() {
    return said.name();
  }

  public boolean counts() {
    return voided == null;
  }

  /** Whether its time is over while nobody noted what came of it. */
  public boolean isOverdue(LocalDate today) {
    return counts() && state == ProjectState.UNDER_WAY && said.until().isBefore(today);
  }

  /** The same, as somebody saw it: what is written goes against this version. */
  ResearchProject with(Said newly) {
    return new ResearchProject(id, jurisdiction, unit, newly, state, voided, version);
  }

  ResearchProject at(ProjectState newState) {
    return new ResearchProject(id, jurisdiction, unit, said, newState, voided, version);
  }

  /** "/sang-kien/de-tai/…". */
  public String address() {
    return "/sang-kien/de-tai/" + id;
  }
}
