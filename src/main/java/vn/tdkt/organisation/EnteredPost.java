package vn.tdkt.organisation;

/**
 * A post that a table brings in, with the person who holds it.
 *
 * @param known whether the register has the person already
 */
public record EnteredPost(
    PersonId person,
    String fullName,
    Birth birth,
    boolean known,
    UnitId unit,
    String title,
    boolean manager,
    Validity valid) {
  public String sortName() {
    return People.sortName(fullName);
  }
}
