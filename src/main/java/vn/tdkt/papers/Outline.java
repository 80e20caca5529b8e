package vn.tdkt.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tdkt.kernel.Words;

/**
 * The text of a paper from top to bottom. It counts by itself: parts and chapters in Roman numbers,
 * sections, articles and clauses in Arabic ones, points by Vietnamese letters (Decree 30/2020,
 * annex I).
 */
public final class Outline {
  private static final Words WORDS = Words.of("papers");
  private static final String[] LETTERS =
      "a b c d đ e g h i k l m n o p q r s t u v x y".split(" ");

  private final List<Block> blocks = new ArrayList<>();
  private final Map<Level, Integer> counters = new EnumMap<>(Level.class);

  /** From the widest to the narrowest. */
  private enum Level {
    PART(true),
    /** Goes on through all parts. */
    CHAPTER(false),
    SECTION(true),
    /** Goes on through the whole paper. */
    ARTICLE(false),
    /** Reports and plans have these in place of parts and articles: "I. MỤC ĐÍCH, YÊU CẦU". */
    HEADING(true),
    CLAUSE(true),
    POINT(true);

    private final boolean restarts;

    Level(boolean restarts) {
      this.restarts = restarts;
    }

    String written(int count) {
      return switch (this) {
        case PART, CHAPTER, HEADING -> RomanNumber.of(count);
        case SECTION, ARTICLE, CLAUSE -> String.valueOf(count);
        case POINT -> LETTERS[(count - 1) % LETTERS.length];
      };
    }
  }

  /** "Phần I" and its title below. */
  public Outline part(String title) {
    return division(Level.PART, title);
  }

  /** "Chương II" and its title below. */
  public Outline chapter(String title) {
    return division(Level.CHAPTER, title);
  }

  /** "Mục 1" and its title below. */
  public Outline section(String title) {
    return division(Level.SECTION, title);
  }

  /** "Điều 1. Ban hành kèm theo …": word and number in bold, then the text. */
  public Outline article(String text) {
    String number = next(Level.ARTICLE) + " ";
    return add(Paragraph.of(Paragraph.Kind.BODY, Run.bold(number), Run.of(text)));
  }

  /** "Điều 1. Phạm vi điều chỉnh", with clauses below. */
  public Outline titledArticle(String title) {
    return add(Paragraph.of(Paragraph.Kind.NUMBERED, Run.of(next(Level.ARTICLE) + " " + title)));
  }

  /** "I. MỤC ĐÍCH, YÊU CẦU". */
  public Outline heading(String title) {
    String text = next(Level.HEADING) + " " + title.toUpperCase(Locale.ROOT);
    return add(Paragraph.of(Paragraph.Kind.NUMBERED, Run.of(text)));
  }

  /** "1. Giao Văn phòng theo dõi …". */
  public Outline clause(String text) {
    return text(next(Level.CLAUSE) + " " + text);
  }

  /** "1. Mục đích", in bold, with text below. */
  public Outline titledClause(String title) {
    return add(Paragraph.of(Paragraph.Kind.NUMBERED, Run.of(next(Level.CLAUSE) + " " + title)));
  }

  /** "a) Tập thể: …". */
  public Outline point(String text) {
    return text(next(Level.POINT) + " " + text);
  }

  public Outline text(String text) {
    return add(Paragraph.body(text));
  }

  /** A table, or whatever else stands in the text. */
  public Outline add(Block block) {
    blocks.add(block);
    return this;
  }

  public List<Block> blocks() {
    return List.copyOf(blocks);
  }

  private Outline division(Level level, String title) {
    add(Paragraph.of(Paragraph.Kind.DIVISION, Run.of(next(level))));
    String capitals = title.toUpperCase(Locale.ROOT);
    return add(Paragraph.of(Paragraph.Kind.DIVISION_TITLE, Run.of(capitals)));
  }

  private String next(Level level) {
    int count = counters.merge(level, 1, Integer::sum);
    Arrays.stream(Level.values())
        .filter(below -> below.compareTo(level) > 0 && below.restarts)
        .forEach(counters::remove);
    return WORDS.say("outline." + level.name().toLowerCase(Locale.ROOT), level.written(count));
  }
}
