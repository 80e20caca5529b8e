package vn.tdkt.papers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;

/**
 * The kinds of administrative papers and what stands for each in a symbol (Decree 30/2020, annex
 * III).
 */
public enum PaperKind {
  RESOLUTION("NQ"),
  DECISION("QĐ"),
  DIRECTIVE("CT"),
  REGULATION("QC"),
  RULES("QyĐ"),
  COMMUNIQUE("TC"),
  ANNOUNCEMENT("TB"),
  GUIDANCE("HD"),
  PROGRAMME("CTr"),
  PLAN("KH"),
  OPTION("PA"),
  SCHEME("ĐA"),
  PROJECT("DA"),
  REPORT("BC"),
  MINUTES("BB"),
  SUBMISSION("TTr"),
  CONTRACT("HĐ"),
  TELEGRAM("CĐ"),
  MEMORANDUM("BGN"),
  AGREEMENT("BTT"),
  AUTHORISATION("GUQ"),
  INVITATION("GM"),
  INTRODUCTION("GGT"),
  LEAVE("GNP"),
  DISPATCH("PG"),
  TRANSFER("PC"),
  NOTICE("PB"),
  /** Công văn: without an abbreviation and without a title, with "V/v" below its number. */
  LETTER("");

  private final String abbreviation;

  PaperKind(String abbreviation) {
    this.abbreviation = abbreviation;
  }

  /** "KH"; empty for an official letter. */
  public String abbreviation() {
    return abbreviation;
  }

  /** "Kế hoạch". */
  public String label() {
    return Words.of("papers").say("kind." + name());
  }

  /** "KẾ HOẠCH", as it stands above the text. */
  public String title() {
    return label().toUpperCase(Locale.ROOT);
  }

  /** The kind that an abbreviation stands for; an official letter has none. */
  public static Optional<PaperKind> abbreviated(String text) {
    return Arrays.stream(values())
        .filter(kind -> kind != LETTER && kind.abbreviation.equals(text))
        .findFirst();
  }

  /** The kind whose name a line consists of, in whatever letters. */
  public static Optional<PaperKind> titled(String line) {
    String name = Texts.nfc(line).toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind != LETTER && kind.title().equals(name))
        .findFirst();
  }
}
