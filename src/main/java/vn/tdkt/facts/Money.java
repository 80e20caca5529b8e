package vn.tdkt.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;

/** Money is kept as whole đồng; people say and type it in millions (decision 52). */
public final class Money {
  private static final Words WORDS = Words.of("facts");
  private static final String MEASURE = WORDS.say("money.measure");
  private static final Score MILLION = Score.of(1_000_000);
  private static final Score BILLION = Score.of(1_000_000_000);
  private static final Pattern ROUNDED =
      Pattern.compile(
          "(?<number>.*?)\\s*(?<unit>" + WORDS.say("money.units") + ")(\\s*" + MEASURE + ")?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Money() {}

  public static boolean is(String measure) {
    return measure.strip().equalsIgnoreCase(MEASURE);
  }

  /** "630 triệu đồng" beside 630.000.000; empty below a million. */
  public static String inMillions(Score amount) {
    return amount.compareTo(MILLION) < 0
        ? ""
        : WORDS.say("money.millions", VietnameseNumber.format(amount.dividedBy(MILLION)));
  }

  /** What somebody typed as an amount of đồng: "630000000", "630 triệu", "1,2 tỷ". */
  public static Optional<Score> read(String typed) {
    Matcher rounded = ROUNDED.matcher(typed.strip());
    if (!rounded.matches()) {
      return number(typed);
    }
    Score unit =
        rounded.group("unit").equalsIgnoreCase(WORDS.say("money.million")) ? MILLION : BILLION;
    return number(rounded.group("number")).map(unit::times);
  }

  private static Optional<Score> number(String typed) {
    return VietnameseNumber.read(typed, null)
            instanceof VietnameseNumber.Reading.Understood(Score value, boolean unused)
        ? Optional.of(value)
        : Optional.empty();
  }
}
