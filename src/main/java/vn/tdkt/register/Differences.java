package vn.tdkt.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/** What changed about a document, field by field, as the record keeps it. */
final class Differences {
  private static final Words WORDS = Words.of("register");

  private final List<Change> changes = new ArrayList<>();

  private Differences() {}

  static List<Change> between(
      Details before, List<String> beforeTo, Details after, List<String> afterTo) {
    Differences found = new Differences();
    found.note("kind", before.kind().label(), after.kind().label());
    found.note("number", before.number(), after.number());
    found.note("date", date(before.issuedOn()), date(after.issuedOn()));
    found.note("arrival", text(before.arrival()), text(after.arrival()));
    found.note("arrived", date(before.arrivedOn()), date(after.arrivedOn()));
    found.note("issuer", before.issuer(), after.issuer());
    found.note("place", before.place(), after.place());
    found.note("subject", before.subject(), after.subject());
    found.note("signer", before.signer(), after.signer());
    found.note("signing", signing(before), signing(after));
    found.note("recipients", String.join("; ", beforeTo), String.join("; ", afterTo));
    found.note("archive", before.archive(), after.archive());
    return found.changes;
  }

  private void note(String field, String before, String after) {
    if (!Objects.equals(before, after)) {
      changes.add(Change.of(WORDS.say("field." + field), before, after));
    }
  }

  private static String signing(Details details) {
    return details.signing() == null ? "" : details.signing().words();
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  private static String date(@Nullable LocalDate day) {
    return day == null ? "" : VietnamTime.date(day);
  }
}
