package vn.tdkt.reading;

/** What was read, as a reader needs to know it. */
public enum FileKind {
  WORD,
  EXCEL,
  /** A PDF with a text layer. */
  PDF,
  /** A picture, or a PDF that holds only pictures. */
  SCAN,
  TEXT
}
