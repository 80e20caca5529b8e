package vn.tdkt.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person with the posts of a day. */
public record PersonView(PersonId id, String fullName, List<Post> posts, boolean fictional) {
  public PersonView {
    posts = List.copyOf(posts);
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
