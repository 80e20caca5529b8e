package vn.tdkt.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Words;
import vn.tdkt.register.model.DocumentNumber;

/** Why a document cannot be entered so; nothing where it can. */
final class EntryRules {
  static final Citation REGISTER = Citation.of("REQ-37");
  private static final Citation NUMBERS = Citation.of("REQ-38");
  private static final Citation SENSITIVE = Citation.of("REQ-192");
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2200;
  private static final int LONG = 2_000;
  private static final int MIDDLE = 500;
  private static final int SHORT = 200;

  private EntryRules() {}

  static Optional<Refusal> of(Direction direction, Details details, List<String> recipients) {
    return Stream.of(
            missing(direction, details),
            lengths(details, recipients),
            days(details),
            party(details, recipients))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What a document needs before it is issued. */
  static Optional<Refusal> issue(Details details) {
    boolean numbered = new DocumentNumber(details.number()).given();
    return numbered && details.issuedOn() != null
        ? Optional.empty()
        : refused("register.refused.unnumbered", NUMBERS);
  }

  private static Optional<Refusal> missing(Direction direction, Details details) {
    if (details.subject().isEmpty()) {
      return refused("register.refused.no-subject", REGISTER);
    }
    boolean arrived = details.arrival() != null && details.arrivedOn() != null;
    return direction == Direction.INCOMING && !arrived
        ? refused("register.refused.no-arrival", REGISTER)
        : Optional.empty();
  }

  private static Optional<Refusal> lengths(Details details, List<String> recipients) {
    return Stream.of(
            longer("number", details.number(), SHORT),
            longer("issuer", details.issuer(), MIDDLE),
            longer("place", details.place(), SHORT),
            longer("subject", details.subject(), LONG),
            longer("signer", details.signer(), SHORT),
            longer("archive", details.archive(), SHORT),
            recipients.stream()
                .flatMap(name -> longer("recipients", name, SHORT).stream())
                .findFirst())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Refusal> longer(String field, String text, int most) {
    String name = Words.of("register").say("field." + field);
    return text.length() > most
        ? refused("register.refused.long", REGISTER, name, text.length(), most)
        : Optional.empty();
  }

  private static Optional<Refusal> days(Details details) {
    boolean before =
        details.issuedOn() != null
            && details.arrivedOn() != null
            && details.arrivedOn().isBefore(details.issuedOn());
    if (before) {
      return refused("register.refused.arrived-before", REGISTER);
    }
    boolean possible =
        Stream.of(Optional.ofNullable(details.issuedOn()), Optional.ofNullable(details.arrivedOn()))
            .flatMap(Optional::stream)
            .allMatch(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    return possible ? Optional.empty() : refused("register.refused.year", REGISTER);
  }

  /** Of Party documents only number, date and subject are kept (decision 35). */
  private static Optional<Refusal> party(Details details, List<String> recipients) {
    boolean more =
        !details.signer().isEmpty()
            || !details.place().isEmpty()
            || details.signing() != null
            || !recipients.isEmpty();
    return more && new DocumentNumber(details.number()).ofParty()
        ? refused("register.refused.party", SENSITIVE)
        : Optional.empty();
  }

  private static Optional<Refusal> refused(String key, Citation because, Object... arguments) {
    return Optional.of(Refusal.of(key, because, arguments));
  }
}
