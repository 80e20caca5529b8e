package vn.tdkt.plans.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Counted;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactPaper;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.PapersOf;
import vn.tdkt.facts.Qualifier;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Typed;
import vn.tdkt.plans.Board;

/**
 * What is noted of one measure in a month.
 *
 * @param target the sentence of the plan
 * @param before what the plan aims at and what was counted so far, in words
 * @param value as typed
 * @param seen version of the fact of this month, 0 where there is none
 * @param fault one sentence, or null
 * @param papers that prove what was noted, or null where nothing was
 * @param from the records from which the month is counted, or null where people type it
 */
public record NoteLine(
    Indicator counted,
    String target,
    String before,
    String value,
    String note,
    long seen,
    @Nullable String fault,
    @Nullable PapersOf papers,
    @Nullable Counted from) {
  private static final Words WORDS = Words.of("plans");

  static NoteLine of(
      Board.Line line, Span month, Map<UUID, List<FactPaper>> papers, Map<UUID, Counted> counted) {
    return of(
        line.measure().counted(),
        line.target().text(),
        before(line),
        line.facts(),
        month,
        papers,
        counted);
  }

  /** Something that no target asks for. */
  static NoteLine of(
      Board.Beyond beyond,
      Span month,
      Map<UUID, List<FactPaper>> papers,
      Map<UUID, Counted> counted) {
    return of(
        beyond.counted(),
        WORDS.say("beyond"),
        WORDS.say("note.so-far", beyond.done().amount().words(beyond.counted().measure())),
        beyond.facts(),
        month,
        papers,
        counted);
  }

  private static NoteLine of(
      Indicator of,
      String target,
      String before,
      List<Fact> facts,
      Span month,
      Map<UUID, List<FactPaper>> papers,
      Map<UUID, Counted> counted) {
    Fact fact = facts.stream().filter(one -> one.span().equals(month)).findFirst().orElse(null);
    Counted from = counted.get(of.id());
    return new NoteLine(
        of,
        target,
        before,
        fact == null ? "" : VietnameseNumber.format(fact.amount().value()),
        fact == null ? "" : fact.note(),
        fact == null ? 0 : fact.version(),
        null,
        fact == null ? null : PapersOf.of(fact, papers.getOrDefault(fact.id(), List.of())),
        from != null && from.covers(month) ? from : null);
  }

  private static String before(Board.Line line) {
    String aimed = line.measure().aimed();
    var done = line.progress().done();
    String counted =
        done == null
            ? WORDS.say("note.none-yet")
            : WORDS.say("note.so-far", done.amount().words(line.measure().counted().measure()));
    return aimed.isEmpty() ? counted : WORDS.say("note.aimed", aimed, counted);
  }

  public String what() {
    return counted.what();
  }

  public UUID id() {
    return counted.id();
  }

  /** What is asked for: what this month brought, or how it stands at its end. */
  public String asks() {
    return WORDS.say(counted.gathering() == Gathering.ADDED ? "note.added" : "note.latest");
  }

  /** "Đếm từ sổ hội nghị, hoạt động: 3 cuộc"; empty where people type it. */
  public String fromRecords() {
    return from == null
        ? ""
        : value.isEmpty()
            ? WORDS.say("note.counted.none", from.what().register())
            : WORDS.say("note.counted", from.what().register(), value, counted.measure());
  }

  NoteLine typed(Typed typed) {
    return from == null ? read(typed) : this;
  }

  private NoteLine read(Typed typed) {
    String said = typed.or("v" + id(), value);
    String words = typed.or("n" + id(), note);
    String seenThen = typed.text("seen" + id());
    long version = seenThen.matches("\\d{1,9}") ? Long.parseLong(seenThen) : seen;
    return new NoteLine(counted, target, before, said, words, version, wrong(said), papers, null);
  }

  private static @Nullable String wrong(String said) {
    if (said.isBlank()) {
      return null;
    }
    return switch (VietnameseNumber.read(said, null)) {
      case VietnameseNumber.Reading.Understood understood -> null;
      case VietnameseNumber.Reading.Unclear unclear -> null;
      case VietnameseNumber.Reading.Unreadable unreadable -> WORDS.say("count.wrong.number", said);
    };
  }

  Noted noted(Span month) {
    return new Noted(id(), month, amount(), note.strip(), seen);
  }

  private @Nullable Amount amount() {
    return VietnameseNumber.read(value, null)
            instanceof VietnameseNumber.Reading.Understood(Score score, boolean unused)
        ? new Amount(score, Qualifier.EXACTLY, false)
        : null;
  }

  /** Whether there is anything to write: a value now, or one that was there before. */
  boolean says() {
    return from == null && (!value.isBlank() || seen > 0);
  }
}
