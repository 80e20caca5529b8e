package vn.tdkt.papers;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of numbers and symbols as patterns. */
final class NumberForms {
  private static final String NUMBER = "([\\d.…_\\s]*[a-zA-Z]?)\\s*";
  private static final Pattern LAW = Pattern.compile("(\\d+)\\s*/\\s*(\\d{4})\\s*/\\s*(\\S+)");
  private static final Pattern USUAL =
      Pattern.compile(NUMBER + "/\\s*([\\p{L}&]+)\\s*-\\s*([\\p{L}\\d&.-]+)");

  /** The hyphen stands before the kind: "76-KH/TU". */
  private static final Pattern PARTY =
      Pattern.compile(NUMBER + "-\\s*\\p{L}+\\s*/\\s*[\\p{L}\\d-]+");

  private static final Set<String> PARTY_BODIES =
      Set.of("TW", "TU", "ĐU", "ĐUK", "HU", "ThU", "CB", "ĐB");
  private static final Pattern GAP = Pattern.compile("[.…_\\s]+");

  private NumberForms() {}

  static PaperNumber read(String text) {
    Matcher law = LAW.matcher(text);
    if (law.matches()) {
      return new PaperNumber.OfLaw(law.group(1), law.group(2), law.group(3));
    }
    if (PARTY.matcher(text).matches()) {
      return new PaperNumber.OfParty(text);
    }
    Matcher usual = USUAL.matcher(text);
    return usual.matches() ? usual(usual) : new PaperNumber.Irregular(text);
  }

  private static PaperNumber usual(Matcher usual) {
    String number = GAP.matcher(usual.group(1)).replaceAll("");
    String first = usual.group(2);
    String second = usual.group(3);
    Optional<PaperKind> kind = PaperKind.abbreviated(first);
    if (kind.isEmpty()) {
      return new PaperNumber.OfLetter(number, first, second);
    }
    return PARTY_BODIES.contains(second)
        ? new PaperNumber.OfParty(usual.group())
        : new PaperNumber.OfKind(number, kind.get(), second);
  }
}
