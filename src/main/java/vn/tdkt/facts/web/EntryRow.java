package vn.tdkt.facts.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Money;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Qualifier;
import vn.tdkt.facts.Share;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/**
 * One value of the form of a figure, as it was typed.
 *
 * @param seen version of the fact of this month, 0 where there is none
 */
public record EntryRow(
    Indicator counted,
    String value,
    Qualifier qualifier,
    boolean provisional,
    String note,
    long seen) {
  private static final Words WORDS = Words.of("facts");

  static EntryRow of(Indicator counted, @Nullable Fact fact) {
    return fact == null
        ? new EntryRow(counted, "", Qualifier.EXACTLY, false, "", 0)
        : new EntryRow(
            counted,
            VietnameseNumber.format(fact.amount().value()),
            fact.amount().qualifier(),
            fact.amount().provisional(),
            fact.note(),
            fact.version());
  }

  EntryRow typed(Typed typed) {
    String id = counted.id().toString();
    String seenThen = typed.text("seen" + id);
    return new EntryRow(
        counted,
        typed.or("v" + id, value),
        qualifier(typed.text("q" + id)),
        typed.has("p" + id),
        typed.or("n" + id, note),
        seenThen.matches("\\d{1,9}") ? Long.parseLong(seenThen) : seen);
  }

  private static Qualifier qualifier(String typed) {
    return Arrays.stream(Qualifier.values())
        .filter(one -> one.name().equals(typed))
        .findFirst()
        .orElse(Qualifier.EXACTLY);
  }

  /** The lines of the list "Mức". */
  public static List<Field.Choice> qualifiers() {
    return Arrays.stream(Qualifier.values())
        .map(one -> new Field.Choice(one.name(), one.words()))
        .toList();
  }

  /** "giải A (theo hạng giải)", "do Trung ương cấp (trong đó)". */
  static String named(Indicator one) {
    Indicator.Within within = one.within();
    if (within == null) {
      return one.what();
    }
    return within.share() == Share.OF_WHICH
        ? WORDS.say("named.of-which", one.what())
        : within.breakdown().isEmpty()
            ? one.what()
            : WORDS.say("named.part", one.what(), within.breakdown());
  }

  public String name() {
    return named(counted);
  }

  public boolean isWhole() {
    return counted.within() == null;
  }

  /** One sentence, or null where all is well. */
  public @Nullable String fault() {
    return value.isBlank() || number().isPresent() ? null : WORDS.say("wrong.number", value);
  }

  private Optional<Score> number() {
    if (Money.is(counted.measure())) {
      return Money.read(value);
    }
    return VietnameseNumber.read(value, null)
            instanceof VietnameseNumber.Reading.Understood(Score score, boolean unused)
        ? Optional.of(score)
        : Optional.empty();
  }

  Noted noted(Span month) {
    Amount amount = number().map(score -> new Amount(score, qualifier, provisional)).orElse(null);
    return new Noted(counted.id(), month, amount, note.strip(), seen);
  }

  /** Whether there is anything to write: a value now, or one that was there before. */
  boolean says() {
    return !value.isBlank() || seen > 0;
  }
}
