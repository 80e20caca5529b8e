package vn.tdkt.identity;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;

/**
 * What an account should have said.
 *
 * @param place the unit, or the province for somebody of its office
 * @param placeName as people say it, for the record
 */
public record Correction(String fullName, Scope place, String placeName) {
  private static final Words WORDS = Words.of("identity");

  public Correction {
    fullName = Texts.nfc(fullName);
  }

  /** What changes by it, field by field. */
  List<Change> of(AccountView account) {
    List<Change> changes = new ArrayList<>();
    if (!fullName.equals(account.fullName())) {
      changes.add(Change.of(WORDS.say("field.full-name"), account.fullName(), fullName));
    }
    if (!place.equals(account.place())) {
      changes.add(Change.of(WORDS.say("field.unit"), account.placeName(), placeName));
    }
    return changes;
  }
}
