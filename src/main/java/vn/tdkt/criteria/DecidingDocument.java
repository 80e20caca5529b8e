package vn.tdkt.criteria;

import java.time.LocalDate;

/**
 * The document by which a criteria set is issued (REQ-93).
 *
 * @param number number and symbol as printed: "3104/HD-HĐTĐKT"
 */
public record DecidingDocument(String number, LocalDate date, String issuer) {
  /** A set is issued by a document that can be named. */
  public boolean complete() {
    return !number.isBlank() && !issuer.isBlank();
  }
}
