package vn.tdkt.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Scope;

/**
 * A person with all posts in the course of time, the latest first.
 *
 * @param jurisdiction the province or ministry that entered the person
 */
public record PersonView(
    PersonId id, String fullName, UnitId jurisdiction, List<HeldPost> posts, boolean fictional) {
  public PersonView {
    posts = List.copyOf(posts);
  }

  public Scope scope() {
    return Scope.jurisdiction(jurisdiction.value());
  }

  /**
   * One post; a person may hold several at a time.
   *
   * @param manager manager, or direct worker (REQ-7)
   * @param signing in which capacity the holder signs for the unit, or null
   * @param forWhom the body on whose behalf, "BAN THƯỜNG VỤ"; may be empty
   */
  public record Post(
      UnitId unit,
      String title,
      boolean manager,
      @Nullable Signing signing,
      String forWhom,
      Validity valid) {}
}
