package vn.tdkt.reading.excel;

/**
 * How a cell is drawn, as far as it matters to a reader.
 *
 * @param format the code by which numbers are shown, "General", "#,##0.0", "dd/mm/yyyy"
 * @param font its face, by which old encodings are known
 * @param framed whether lines are drawn around it, as around the cells of a table
 */
record Look(String format, String font, boolean framed) {
  static final Look PLAIN = new Look("General", "", false);
}
