package vn.tdkt.papers;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/**
 * The head of an administrative paper: who issues it, the name of the country and its motto, number
 * and symbol, place and date (REQ-41; Decree 30/2020, annex I).
 *
 * @param parent the body above, or null
 * @param issuer the issuing body
 * @param symbol what stands behind the number: "BC-LHH", "QĐ-UBND"; empty where no number is given
 * @param number given by the records officer, or null before that
 * @param subject what an official letter is about ("V/v …"), or null for papers with a title
 * @param dateline or null for minutes, whose text says when it was
 * @param urgency stamped below the number, or null
 */
public record Head(
    @Nullable String parent,
    String issuer,
    String symbol,
    @Nullable String number,
    @Nullable String subject,
    @Nullable Dateline dateline,
    @Nullable Urgency urgency)
    implements Block {
  private static final Pattern ONE_DIGIT = Pattern.compile("\\d");

  public static Head of(String issuer, String symbol, Dateline dateline) {
    return new Head(null, issuer, symbol, null, null, dateline, null);
  }

  public Head under(String body) {
    return new Head(body, issuer, symbol, number, subject, dateline, urgency);
  }

  public Head numbered(String given) {
    return new Head(parent, issuer, symbol, given, subject, dateline, urgency);
  }

  public Head concerning(String what) {
    return new Head(parent, issuer, symbol, number, what, dateline, urgency);
  }

  /** False for what is signed but not registered, such as a pledge. */
  public boolean isNumbered() {
    return !symbol.isEmpty();
  }

  /** "Số: 58/KH-LHH"; a number below 10 gets a zero, a missing one a gap to write in. */
  public String numberAndSymbol() {
    return Words.of("papers").say("number.head", numbering());
  }

  /** "58/KH-LHH", as sentences cite it. */
  String numbering() {
    Words words = Words.of("papers");
    if (number == null) {
      return words.say("number.open", symbol);
    }
    String padded = ONE_DIGIT.matcher(number).matches() ? "0" + number : number;
    return words.say("number.given", padded, symbol);
  }
}
