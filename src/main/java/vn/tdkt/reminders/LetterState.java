package vn.tdkt.reminders;

/** What became of a letter. */
public enum LetterState {
  WAITING,
  /** It is being handed over. Where the sender died meanwhile it stays so: never sent twice. */
  SENDING,
  SENT,
  /** There was nothing to tell. */
  NOTHING,
  /**
   * The line broke after the text was handed over: it may have arrived, so it is not sent again.
   */
  UNCERTAIN,
  /** Its time was over before a server took it. */
  GIVEN_UP,
  /** Another address was given, or no letters are wanted any more. */
  VOID
}
