package vn.tdkt.papers;

import vn.tdkt.kernel.Texts;

/**
 * Number and symbol as they are printed, told apart by their form (REQ-38). Before issue the number
 * is a gap, which is no fault (decision 22).
 */
public sealed interface PaperNumber {
  /** "58/KH-LHH". */
  record OfKind(String number, PaperKind kind, String body) implements PaperNumber {}

  /** An official letter, "1863/KTĐTMTH-VP": the body and the unit that wrote it. */
  record OfLetter(String number, String body, String unit) implements PaperNumber {}

  /** A legal document, "37/2018/QĐ-UBND", "06/2022/QH15". */
  record OfLaw(String number, String year, String symbol) implements PaperNumber {}

  /** A document of the Party, "76-KH/TU", which follows the Party's own rules. */
  record OfParty(String printed) implements PaperNumber {}

  /** Printed in a form of its own, "26/NQ/HĐND". */
  record Irregular(String printed) implements PaperNumber {}

  /** Reads what stands behind "Số:". */
  static PaperNumber read(String printed) {
    return NumberForms.read(Texts.nfc(printed));
  }
}
