package vn.tdkt.criteria.phrases;

/** A piece of a wording that should be one clause. */
record Piece(String text) {
  /** Marks before a piece: bullets, "a)", "1.", commas left over by the cut. */
  private static final String BEFORE =
      "^(?:[-–—+•*,:.;\\s]|\\(?(?:\\d{1,2}|[a-zđA-ZĐ])[.)](?=\\s))+";

  /** A list that ends in "..." is a list all the same. */
  private static final String AFTER = "[\\s,:;….]+$";

  static Piece of(String raw) {
    String text = raw.strip().replaceAll("\\s+", " ");
    return new Piece(text.replaceFirst(BEFORE, "").replaceFirst(AFTER, ""));
  }
}
