package vn.tdkt.organisation;

import vn.tdkt.kernel.Texts;

/**
 * What a unit is called during a time.
 *
 * @param shortName for columns and lists
 * @param symbol as in its document numbers, "LHH" of 602/BC-LHH; may be empty
 */
public record UnitName(String fullName, String shortName, String symbol) {
  public UnitName {
    fullName = Texts.nfc(fullName);
    symbol = Texts.nfc(symbol);
    shortName = shortName.isBlank() ? fullName : Texts.nfc(shortName);
  }

  /** For searching without accents. */
  public String folded() {
    return Texts.folded(fullName + " " + shortName + " " + symbol);
  }
}
