package vn.tdkt.criteria.web;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.AwardScope;
import vn.tdkt.criteria.BonusPolicy;
import vn.tdkt.criteria.Cap;
import vn.tdkt.criteria.Caps;
import vn.tdkt.criteria.Classes;
import vn.tdkt.criteria.Column;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Explanations;
import vn.tdkt.criteria.SameFault;
import vn.tdkt.criteria.Terms;
import vn.tdkt.criteria.model.ByPoints;
import vn.tdkt.criteria.model.Ranking;
import vn.tdkt.criteria.model.Tie;
import vn.tdkt.kernel.Rounding;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;
import vn.tdkt.kernel.Words;

/** Reads the form of what a set declares as a whole; what the form does not show stays as it is. */
final class TermsReader {
  private static final Words WORDS = Words.of("criteria");

  private final CriteriaSet set;
  private final TermsForm form;
  private final Map<String, String> wrong = new LinkedHashMap<>();

  TermsReader(CriteriaSet set, TermsForm form) {
    this.set = set;
    this.form = form;
  }

  /** What is wrong by name of the field, after {@link #read}. */
  Map<String, String> wrong() {
    return wrong;
  }

  /** The set with what was typed; of no use where something is wrong. */
  CriteriaSet read() {
    if (form.text("title").isEmpty()) {
      wrong.put("title", WORDS.say("page.required"));
    }
    Score total = form.text("total").isEmpty() ? null : score("total", form.text("total"));
    return new CriteriaSet(
        Texts.nfc(form.text("title")),
        set.year(),
        set.from(),
        set.until(),
        total,
        lines("columns", this::column),
        set.items(),
        terms());
  }

  private Terms terms() {
    Terms old = set.terms();
    BonusPolicy bonus =
        new BonusPolicy(
            constant("place", BonusPolicy.Place.class, BonusPolicy.Place.OUTSIDE),
            caps("capCriterion", old.bonus().perCriterion()),
            caps("capGroup", old.bonus().perGroup()),
            caps("capSheet", old.bonus().perSheet()));
    return new Terms(
        rounding(old.rounding()),
        bonus,
        new Explanations(need("explainBonus"), need("explainDeduction"), need("explainBelow")),
        new AwardScope(
            constant("span", AwardScope.Span.class), constant("yearBy", AwardScope.YearBy.class)),
        constant("sameFault", SameFault.class),
        classes(old.classes()),
        ranking(old.ranking()),
        old.gates(),
        old.stopsSending());
  }

  private Rounding rounding(Rounding old) {
    Score step = score("step", form.text("step"));
    if (step == null || step.signum() <= 0) {
      wrong.putIfAbsent("step", WORDS.say("terms-wrong.step"));
      step = old.step();
    }
    return new Rounding(
        step,
        constant("roundingMode", RoundingMode.class, old.mode()),
        constant("roundingPlace", Rounding.Place.class, old.place()));
  }

  private Explanations.Need need(String field) {
    return constant(field, Explanations.Need.class, Explanations.Need.REMINDED);
  }

  private Classes classes(Classes old) {
    Classes.Basis basis = constant("classBasis", Classes.Basis.class, Classes.Basis.PERCENT);
    return new Classes(lines("classes", this::band), basis, old.withBonus());
  }

  /** A ranking without points has no form; it goes only where points are chosen. */
  private @Nullable Ranking ranking(@Nullable Ranking old) {
    Classes.Basis basis = constant("ranking", Classes.Basis.class);
    if (basis == null) {
      return old instanceof ByPoints ? null : old;
    }
    boolean withBonus = !(old instanceof ByPoints points) || points.withBonus();
    return new ByPoints(
        basis, withBonus, lines("ties", this::tie), !form.text("withinGroups").isEmpty());
  }

  private Caps caps(String field, Caps old) {
    String text = form.text(field);
    if (text.isEmpty()) {
      return new Caps(null, old.deduction());
    }
    boolean share = text.endsWith("%");
    Score value = score(field, share ? text.substring(0, text.length() - 1) : text);
    Score most = value == null ? Score.ZERO : value;
    Cap cap = share ? Cap.ofShare(most.dividedBy(Score.of(100))) : Cap.ofPoints(most);
    boolean warns = old.bonus() != null && old.bonus().onlyWarns();
    return new Caps(warns ? cap.warning() : cap, old.deduction());
  }

  private @Nullable Column column(String line) {
    String word = line.contains(":") ? line.substring(0, line.indexOf(':')).strip() : line;
    return Arrays.stream(Column.Kind.values())
        .filter(kind -> Texts.folded(WORDS.say("column." + kind.name())).equals(Texts.folded(word)))
        .map(kind -> new Column(kind, line.substring(line.indexOf(':') + 1).strip()))
        .findFirst()
        .orElse(null);
  }

  private Classes.@Nullable Band band(String line) {
    int colon = line.lastIndexOf(':');
    Score from = colon < 0 ? null : number(line.substring(colon + 1));
    return from == null ? null : new Classes.Band(line.substring(0, colon).strip(), from);
  }

  private @Nullable Tie tie(String line) {
    int colon = line.indexOf(':');
    String word = Texts.folded(colon < 0 ? line : line.substring(0, colon));
    return Arrays.stream(Tie.By.values())
        .filter(by -> Texts.folded(WORDS.say("tie." + by.name())).equals(word))
        .map(by -> new Tie(by, colon < 0 ? "" : line.substring(colon + 1).strip()))
        .findFirst()
        .orElse(null);
  }

  private <T> List<T> lines(String field, Function<String, @Nullable T> reader) {
    List<T> read = new ArrayList<>();
    for (String line : form.text(field).split("[\\n;]")) {
      T one = line.isBlank() ? null : reader.apply(line.strip());
      if (one != null) {
        read.add(one);
      } else if (!line.isBlank()) {
        wrong.put(field, WORDS.say("terms-wrong.line", line.strip()));
      }
    }
    return read;
  }

  private @Nullable Score score(String field, String text) {
    Score value = number(text);
    if (value == null) {
      wrong.put(field, WORDS.say("page.number-wrong", text));
    }
    return value;
  }

  private static @Nullable Score number(String text) {
    return VietnameseNumber.read(text, null) instanceof Reading.Understood(Score value, boolean as)
        ? value
        : null;
  }

  private <E extends Enum<E>> E constant(String field, Class<E> type, E otherwise) {
    E chosen = constant(field, type);
    return chosen == null ? otherwise : chosen;
  }

  private <E extends Enum<E>> @Nullable E constant(String field, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(form.text(field)))
        .findFirst()
        .orElse(null);
  }
}
