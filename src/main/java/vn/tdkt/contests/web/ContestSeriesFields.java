package vn.tdkt.contests.web;

import static vn.tdkt.contests.web.ContestFields.choice;
import static vn.tdkt.contests.web.ContestFields.count;
import static vn.tdkt.contests.web.ContestFields.field;
import static vn.tdkt.contests.web.ContestFields.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.contests.PrizeScale;
import vn.tdkt.contests.Rhythm;
import vn.tdkt.contests.Series;
import vn.tdkt.contests.SeriesKind;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The fields of a series, and what was typed into them. */
final class ContestSeriesFields {
  private static final String NAME = "name";
  private static final String ALIASES = "aliases";
  private static final String KIND = "kind";
  private static final String ORGANISER = "organiser";
  private static final String SCALE = "scale";
  private static final String NATIONAL = "national";
  private static final String EVERY = "every";
  private static final String LASTS = "lasts";
  private static final String FIRST_YEAR = "first-year";
  private static final String FIRST_NUMBER = "first-number";
  private static final int LONGEST = 20;
  private static final int EARLIEST = 1945;
  private static final int LATEST = 2100;

  private ContestSeriesFields() {}

  /**
   * @param said of the series that is changed, or null for a new one
   */
  static List<Field> all(Series.@Nullable Said said, Typed typed) {
    Rhythm rhythm = said == null ? null : said.rhythm();
    return List.of(
        text(NAME, said == null ? "" : said.name(), typed).asRequired(),
        field(
            Field.Kind.LONG_TEXT,
            ALIASES,
            said == null ? "" : String.join("\n", said.aliases()),
            typed),
        choice(
                KIND,
                SeriesKind.values(),
                SeriesKind::words,
                said == null ? null : said.kind(),
                typed)
            .asRequired(),
        text(ORGANISER, said == null ? "" : said.organiser(), typed),
        count(EVERY, rhythm == null ? Integer.valueOf(1) : rhythm.every(), typed).asRequired(),
        count(LASTS, rhythm == null ? Integer.valueOf(1) : rhythm.lasts(), typed).asRequired(),
        count(FIRST_YEAR, rhythm == null ? null : rhythm.firstYear(), typed).asRequired(),
        count(FIRST_NUMBER, rhythm == null ? Integer.valueOf(1) : rhythm.firstNumber(), typed)
            .asRequired(),
        choice(
                SCALE,
                PrizeScale.values(),
                PrizeScale::words,
                said == null ? null : said.scale(),
                typed)
            .asRequired(),
        text(NATIONAL, said == null ? "" : said.national(), typed));
  }

  /** False where a rhythm like this cannot be meant. */
  static boolean sensible(Typed typed) {
    return within(typed.count(EVERY), 0, LONGEST)
        && within(typed.count(LASTS), 1, LONGEST)
        && within(typed.count(FIRST_YEAR), EARLIEST, LATEST)
        && within(typed.count(FIRST_NUMBER), 1, LATEST);
  }

  private static boolean within(int value, int least, int most) {
    return value >= least && value <= most;
  }

  static Series.Said said(Typed typed) {
    return new Series.Said(
        typed.text(NAME),
        typed.lines(ALIASES),
        typed.one(SeriesKind.class, KIND),
        typed.text(ORGANISER),
        typed.one(PrizeScale.class, SCALE),
        typed.text(NATIONAL),
        new Rhythm(
            typed.count(EVERY),
            typed.count(LASTS),
            typed.count(FIRST_YEAR),
            typed.count(FIRST_NUMBER)));
  }
}
