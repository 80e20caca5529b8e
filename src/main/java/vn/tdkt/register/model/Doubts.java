package vn.tdkt.register.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.papers.PaperNumber;
import vn.tdkt.register.Details;
import vn.tdkt.register.LegalReference;

/** What somebody should look at again; nothing of it stops anything (REQ-38). */
public final class Doubts {
  private static final Words WORDS = Words.of("register");

  private Doubts() {}

  /** What is odd about a number, seen beside the kind of its document. */
  public static List<Finding> aboutNumber(Details details) {
    if (details.number().isEmpty()) {
      return List.of();
    }
    return switch (new DocumentNumber(details.number()).form()) {
      case PaperNumber.OfKind(String number, PaperKind kind, String body) ->
          both(zero(number), otherKind(details, kind));
      case PaperNumber.OfLetter(String number, String body, String unit) ->
          both(zero(number), noLetter(details, body));
      case PaperNumber.OfLaw law -> List.of();
      case PaperNumber.OfParty party -> List.of(note("party"));
      case PaperNumber.Irregular irregular -> List.of(question("irregular", details.number()));
    };
  }

  /** A legal paper that did not hold on the day of the document that rests on it. */
  public static Optional<Finding> aboutBasis(LegalReference basis, java.time.LocalDate day) {
    return switch (basis.on(day)) {
      case IN_FORCE -> Optional.empty();
      case NOT_YET, REPLACED, EXPIRED ->
          Optional.of(question("basis", basis.number(), basis.standing(day)));
    };
  }

  /** Others of the register that bear the same number in the year. */
  public static Optional<Finding> aboutDoubles(List<String> cited) {
    return cited.isEmpty()
        ? Optional.empty()
        : Optional.of(question("double", String.join("; ", cited)));
  }

  private static Optional<Finding> zero(String number) {
    return number.matches("[1-9]") ? Optional.of(note("zero", number)) : Optional.empty();
  }

  private static Optional<Finding> otherKind(Details details, PaperKind said) {
    boolean same = details.kind().paper().filter(said::equals).isPresent();
    return same
        ? Optional.empty()
        : Optional.of(question("kind", said.abbreviation(), said.label(), details.kind().label()));
  }

  /** Only an official letter goes without its kind in the symbol. */
  private static Optional<Finding> noLetter(Details details, String body) {
    boolean letter = details.kind().paper().filter(PaperKind.LETTER::equals).isPresent();
    return letter
        ? Optional.empty()
        : Optional.of(question("letter", body, details.kind().label()));
  }

  private static List<Finding> both(Optional<Finding> one, Optional<Finding> other) {
    List<Finding> found = new ArrayList<>();
    one.ifPresent(found::add);
    other.ifPresent(found::add);
    return found;
  }

  private static Finding note(String key, Object... arguments) {
    return Finding.note("register." + key, "", WORDS.say("doubt." + key, arguments));
  }

  private static Finding question(String key, Object... arguments) {
    return Finding.question("register." + key, "", WORDS.say("doubt." + key, arguments));
  }
}
