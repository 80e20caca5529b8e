package vn.tdkt.exemplars;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person, a collective or a model that a unit builds up as an example.
 *
 * @param year the label of the emulation year for which it was registered
 * @param voided why it is none any more, or null
 */
public record Exemplar(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    String year,
    Said said,
    @Nullable String voided,
    long version) {
  /**
   * What people say of an exemplar.
   *
   * @param position office and body of a person, body above a collective; may be empty
   * @param field in what it is an example
   * @param merit what was achieved; may be empty while it is being detected
   * @param plan how it will be nurtured (REQ-66)
   * @param owner who sees to that; may be empty
   * @param until by when, or null
   * @param movement of which movement it is an example, or null
   */
  public record Said(
      ExemplarKind kind,
      String name,
      String position,
      String field,
      String merit,
      String plan,
      String owner,
      @Nullable LocalDate until,
      @Nullable UUID movement) {}

  public ExemplarKind kind() {
    return said.kind();
  }

  public String name() {
    return said.name();
  }

  public boolean counts() {
    return voided == null;
  }

  /** The same, as somebody saw it: what is written goes against this version. */
  Exemplar with(Said newly) {
    return new Exemplar(id, jurisdiction, unit, year, newly, voided, version);
  }

  /** "/dien-hinh/…". */
  public String address() {
    return "/dien-hinh/" + id;
  }
}
