package vn.tdkt.register;

/**
 * A document as a list shows it.
 *
 * @param recipients the names of those to whom it goes
 * @param to how many it goes
 * @param received how many of them have it
 * @param annexes how many annexes it has
 */
public record RegisterLine(
    RegisteredDocument document, String recipients, int to, int received, int annexes) {
  /** Whether somebody still waits for it. */
  public boolean undelivered() {
    return document.state().counts() && received < to;
  }
}
