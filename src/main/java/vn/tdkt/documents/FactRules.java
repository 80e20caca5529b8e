package vn.tdkt.documents;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Refusal;

/** Why what is known of a document cannot be kept so; nothing where it can. */
final class FactRules {
  private static final Citation RECORDS = Citation.of("REQ-33");
  private static final Citation SENSITIVE = Citation.of("REQ-192");
  private static final int LONGEST_NUMBER = 200;
  private static final int LONGEST_ISSUER = 500;
  private static final int LONGEST_SUBJECT = 2_000;

  private FactRules() {}

  /**
   * Of documents of Party organisations only number, date and subject are kept by default; a file
   * needs an act of its own, and is then restricted.
   */
  static Optional<Refusal> withFile(DocumentFacts facts, boolean restricted) {
    return facts.isOfTheParty() && !restricted
        ? Optional.of(Refusal.of("documents.refused.party", SENSITIVE))
        : tooLong(facts);
  }

  static Optional<Refusal> withoutFile(DocumentFacts facts) {
    return facts.number() == null || facts.date() == null || facts.subject() == null
        ? Optional.of(Refusal.of("documents.refused.incomplete", RECORDS))
        : tooLong(facts);
  }

  private static Optional<Refusal> tooLong(DocumentFacts facts) {
    return Stream.of(
            tooLong("number", facts.number(), LONGEST_NUMBER),
            tooLong("issuer", facts.issuer(), LONGEST_ISSUER),
            tooLong("subject", facts.subject(), LONGEST_SUBJECT))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Refusal> tooLong(String field, @Nullable String text, int most) {
    if (text == null || text.length() <= most) {
      return Optional.empty();
    }
    String name = DocumentWords.field(field);
    return Optional.of(Refusal.of("documents.refused.long", RECORDS, name, text.length(), most));
  }
}
