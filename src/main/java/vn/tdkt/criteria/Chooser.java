package vn.tdkt.criteria;

/** Who may say "Không phát sinh" or "Không thuộc đối tượng". */
public enum Chooser {
  UNIT,
  BLOCK,
  COUNCIL
}
