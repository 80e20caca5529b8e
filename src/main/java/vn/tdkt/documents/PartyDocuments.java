package vn.tdkt.documents;

import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;

/**
 * Of documents of Party organisations only number, date and subject are kept by default; a file
 * needs an act of its own, and is then restricted.
 */
final class PartyDocuments {
  private PartyDocuments() {}

  static <T> Outcome<T> refused() {
    return Outcome.refused("documents.refused.party", Citation.of("REQ-192"));
  }
}
