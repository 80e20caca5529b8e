package vn.tdkt.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;

/**
 * The person behind a session.
 *
 * @param mustChangePassword the password came from an administrator and serves once
 * @param year label of the emulation year that the person chose to look at, or null
 * @param locked the password has to be entered again before anything is shown
 */
public record SignedIn(
    Access access,
    String login,
    boolean mustChangePassword,
    @Nullable String year,
    boolean locked) {
  public UUID account() {
    return access.actor().account();
  }

  public String fullName() {
    return access.actor().fullName();
  }
}
