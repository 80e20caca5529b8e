package vn.tdkt.registration;

import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.honours.Title;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;

/**
 * How many of each title a unit may expect at the end of a year (REQ-178): an estimate from what
 * was registered, and never the result.
 *
 * @param staff how many there are
 * @param before the year with which it is compared; empty where nothing was registered before
 */
public record TitleForecast(int staff, String before, List<Line> lines) {
  private static final Words WORDS = Words.of("registration");
  private static final int HUNDREDTHS = 100;

  public TitleForecast {
    lines = List.copyOf(lines);
  }

  /**
   * What came of the registrations of the year before.
   *
   * @param conferred to those who had registered for it
   * @param all that were conferred, to whomever
   */
  public record Past(String year, int registered, int conferred, int all) {}

  /**
   * What the plan of the year says.
   *
   * @param heads how many that is; null where the plan gives no number
   */
  public record Planned(String text, @Nullable Integer heads) {}

  /**
   * A title, for persons or for collectives.
   *
   * @param ceiling the most that the law allows, or null where it sets none that is known here
   * @param needs what the law asks for beside the registration, in words; may be empty
   */
  public record Line(
      Title title,
      boolean collective,
      int registered,
      @Nullable Past past,
      @Nullable Planned planned,
      @Nullable Ceiling ceiling,
      String needs) {

    /** As many as were registered, times the share that was conferred the year before. */
    public int expected() {
      int estimate = exact().whole(RoundingMode.HALF_UP).floor().intValueExact();
      return ceiling == null ? estimate : Math.min(estimate, ceiling.most());
    }

    private Score exact() {
      return past == null || past.registered() == 0
          ? Score.of(registered)
          : Score.of((long) registered * past.conferred(), past.registered());
    }

    Line under(@Nullable Ceiling most, String asked) {
      return new Line(title, collective, registered, past, planned, most, asked);
    }

    /** How the number came about, in one or two sentences. */
    public String how() {
      String way =
          past == null || past.registered() == 0
              ? WORDS.say("forecast.how.alone", registered)
              : WORDS.say(
                  "forecast.how.share",
                  registered,
                  past.conferred(),
                  past.registered(),
                  past.year(),
                  VietnameseNumber.format(rounded(exact())));
      return ceiling == null ? way : way + " " + ceiling.words();
    }

    /** With what the law asks for beside it and what the plan says. */
    public String explained() {
      String plan = planned == null ? "" : WORDS.say("forecast.plan", planned.text());
      return String.join(" ", how(), needs, plan).strip().replaceAll(" +", " ");
    }

    /** "Giấy khen (tập thể)". */
    public String name() {
      return title.person() && title.collective()
          ? WORDS.say(collective ? "forecast.collective" : "forecast.person", title.name())
          : title.name();
    }

    /** How many the plan aims at; a dash where it says nothing in numbers. */
    public String plannedWords() {
      Integer heads = planned == null ? null : planned.heads();
      return heads == null ? WORDS.say("forecast.nothing") : String.valueOf(heads);
    }

    /** "8/9": conferred of registered; a dash where nothing is known. */
    public String pastWords() {
      return past == null
          ? WORDS.say("forecast.nothing")
          : WORDS.say("forecast.of", past.conferred(), past.registered());
    }

    /** Two digits behind the comma are enough for the eye; the estimate uses the exact number. */
    private static Score rounded(Score exact) {
      return exact.times(HUNDREDTHS).whole(RoundingMode.HALF_UP).dividedBy(Score.of(HUNDREDTHS));
    }
  }

  /** The most that the law allows, of how many advanced workers. */
  public record Ceiling(int most, int advanced, String clause) {
    String words() {
      return WORDS.say("forecast.ceiling", most, advanced, clause);
    }
  }
}
