package vn.tdkt.organisation;

/** A person of the register in one post. */
public record KnownPost(PersonId person, String fullName, Birth birth, UnitId unit, String title) {
  /** The same post, held by that person. */
  public KnownPost of(PersonId holder) {
    return new KnownPost(holder, fullName, birth, unit, title);
  }
}
