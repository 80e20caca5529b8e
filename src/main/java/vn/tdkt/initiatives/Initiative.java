package vn.tdkt.initiatives;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An initiative of a unit (REQ-80).
 *
 * @param year the label of the emulation year for which it was proposed
 * @param influence in which it is recognised, or null while it is not
 * @param voided why it is none any more, or null
 */
public record Initiative(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    String year,
    Said said,
    InitiativeState state,
    @Nullable Influence influence,
    @Nullable String voided,
    long version) {
  /**
   * What people say of an initiative.
   *
   * @param content in a few sentences
   * @param applied the day on which it was first applied or tried, or null
   * @param sought the scope in which recognition is asked for
   * @param authors the main author first
   */
  public record Said(
      String name,
      SolutionKind kind,
      String content,
      @Nullable LocalDate applied,
      Influence sought,
      List<Contributor> authors) {
    public Said {
      authors = List.copyOf(authors);
    }

    /** "Nguyễn Thị Mẫu, Lê Văn Mẫu". */
    public String names() {
      return authors.stream().map(Contributor::name).collect(Collectors.joining(", "));
    }
  }

  public String name() {
    return said.name();
  }

  public boolean counts() {
    return voided == null;
  }

  /** The same, as somebody saw it: what is written goes against this version. */
  Initiative with(Said newly) {
    return new Initiative(id, jurisdiction, unit, year, newly, state, influence, voided, version);
  }

  Initiative at(InitiativeState newState, @Nullable Influence newInfluence) {
    return new Initiative(
        id, jurisdiction, unit, year, said, newState, newInfluence, voided, version);
  }

  /** "/sang-kien/…". */
  public String address() {
    return "/sang-kien/" + id;
  }
}
