package vn.tdkt.register;

import org.jspecify.annotations.Nullable;

/**
 * A document as a list shows it.
 *
 * @param recipients the names of those to whom it goes
 * @param to how many it goes
 * @param received how many of them have it
 * @param annexes how many annexes it has
 * @param inFile the name of its file in which the words stand that were asked for; null where they
 *     stand in the register itself
 */
public record RegisterLine(
    RegisteredDocument document,
    String recipients,
    int to,
    int received,
    int annexes,
    @Nullable String inFile) {
  /** Whether somebody still waits for it. */
  public boolean undelivered() {
    return document.state().counts() && received < to;
  }
}
