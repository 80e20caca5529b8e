package vn.tdkt.proofreading.layout;

import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Finding.Severity;
import vn.tdkt.kernel.Words;

/** What can be wrong beside sizes and faces; the codes are part of the one catalogue. */
enum LayoutFlaw {
  PAPER_SIZE(1, "paper-size", Severity.NOTE),
  LYING(1, "lying", Severity.NOTE),
  MARGINS(2, "margins", Severity.NOTE),
  FONT(3, "font", Severity.NOTE),
  COLOUR(3, "colour", Severity.NOTE),
  COUNTRY_MISSING(4, "country-missing", Severity.ERROR),
  COUNTRY_WORDS(4, "country-words", Severity.ERROR),
  COUNTRY_PLACE(4, "country-place", Severity.NOTE),
  MOTTO_MISSING(5, "motto-missing", Severity.ERROR),
  MOTTO_WORDS(5, "motto-words", Severity.ERROR),
  MOTTO_HYPHENS(5, "motto-hyphens", Severity.NOTE),
  MOTTO_LINE(5, "motto-line", Severity.NOTE),
  ISSUER_LINE(7, "issuer-line", Severity.NOTE),
  NUMBER_WORDS(8, "number-words", Severity.NOTE),
  NUMBER_ZERO(8, "number-zero", Severity.NOTE),
  NUMBER_FORM(8, "number-form", Severity.QUESTION),
  NUMBER_KIND(8, "number-kind", Severity.QUESTION),
  LETTER_NUMBER(9, "letter-number", Severity.QUESTION),
  DATE_MISSING(11, "date-missing", Severity.NOTE),
  DATE_ZERO(11, "date-zero", Severity.ERROR),
  DATE_FORM(11, "date-form", Severity.ERROR),
  MONTH_ZERO(11, "month-zero", Severity.NOTE),
  ABOUT_LINE(12, "about-line", Severity.NOTE),
  SUBJECT_MISSING(13, "subject-missing", Severity.NOTE),
  BASIS_END(14, "basis-end", Severity.NOTE),
  BODY_SIZE(15, "body-size", Severity.NOTE),
  BODY_ALIGN(15, "body-align", Severity.NOTE),
  BODY_INDENT(15, "body-indent", Severity.NOTE),
  BODY_SPACING(15, "body-spacing", Severity.NOTE),
  BODY_LINES(15, "body-lines", Severity.NOTE),
  ARTICLE(16, "article", Severity.NOTE),
  CLAUSE(16, "clause", Severity.NOTE),
  LETTER_MARK(16, "letter-mark", Severity.NOTE),
  DEGREE(17, "degree", Severity.QUESTION),
  POWERS(18, "powers", Severity.QUESTION),
  POWER_WRITTEN(18, "power-written", Severity.NOTE),
  ADDRESSED_MISSING(19, "addressed-missing", Severity.NOTE),
  RECIPIENTS_MISSING(19, "recipients-missing", Severity.NOTE),
  RECIPIENT_LINE(19, "recipient-line", Severity.NOTE),
  ARCHIVE_MISSING(19, "archive-missing", Severity.NOTE),
  URGENCY_FRAME(20, "urgency-frame", Severity.NOTE),
  ANNEX_NUMBER(21, "annex-number", Severity.NOTE),
  ANNEX_REFERENCE(21, "annex-reference", Severity.NOTE),
  ANNEX_PAGES(21, "annex-pages", Severity.NOTE),
  PAGES_UNNUMBERED(22, "pages-unnumbered", Severity.NOTE),
  PAGE_NUMBER_PLACE(22, "page-number-place", Severity.NOTE),
  PAGE_NUMBER_SIZE(22, "page-number-size", Severity.NOTE),
  PAGE_NUMBER_FIRST(22, "page-number-first", Severity.NOTE),
  END_MARK(23, "end-mark", Severity.NOTE);

  private static final Words WORDS = Words.of("proofreading");

  private final int point;
  private final String code;
  private final Severity severity;

  LayoutFlaw(int point, String code, Severity severity) {
    this.point = point;
    this.code = "layout." + code;
    this.severity = severity;
  }

  /** Its point in the list of 25. */
  int point() {
    return point;
  }

  String code() {
    return code;
  }

  /** The finding; the same arguments fill the sentence and its fix. */
  Finding at(String where, Object... arguments) {
    return new Finding(
        severity,
        code,
        where,
        WORDS.say("finding." + code, arguments),
        WORDS.say("fix." + code, arguments));
  }
}
