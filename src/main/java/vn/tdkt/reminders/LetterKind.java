package vn.tdkt.reminders;

/** What a letter is for. */
public enum LetterKind {
  /** Asks whether the address is the person's. */
  CONFIRMATION,
  /** Lists what is due and overdue. */
  DUE
}
