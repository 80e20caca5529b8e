package vn.tdkt.criteria.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Cap;
import vn.tdkt.criteria.Caps;
import vn.tdkt.criteria.Classes;
import vn.tdkt.criteria.Column;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Terms;
import vn.tdkt.criteria.model.ByPoints;
import vn.tdkt.criteria.model.Tie;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;

/** What a set declares as a whole, as the texts of its form by name of the field. */
record TermsForm(Map<String, String> typed) {
  /** Fields whose values are names of constants, each with its constants in our order. */
  private static final Map<String, List<String>> CHOICES = new LinkedHashMap<>();

  static {
    CHOICES.put("place", List.of("OUTSIDE", "INSIDE"));
    CHOICES.put("explainBonus", List.of("REQUIRED", "REMINDED", "NOT_ASKED"));
    CHOICES.put("explainDeduction", List.of("REQUIRED", "REMINDED", "NOT_ASKED"));
    CHOICES.put("explainBelow", List.of("REQUIRED", "REMINDED", "NOT_ASKED"));
    CHOICES.put("span", List.of("PER_SHEET", "PER_CRITERION", "SUMMED"));
    CHOICES.put("yearBy", List.of("DECISION_DATE", "ACHIEVEMENT_YEAR"));
    CHOICES.put("sameFault", List.of("ONCE", "EACH"));
    CHOICES.put("ranking", List.of("POINTS", "PERCENT"));
    CHOICES.put("withinGroups", List.of("YES"));
    CHOICES.put("roundingPlace", List.of("LEAF", "TOTAL"));
    CHOICES.put("roundingMode", List.of("HALF_UP", "HALF_EVEN", "DOWN", "UP"));
    CHOICES.put("classBasis", List.of("PERCENT", "POINTS"));
  }

  private static final List<String> LONG = List.of("columns", "ties", "classes");
  private static final List<String> TEXTS =
      List.of("title", "total", "capCriterion", "capGroup", "capSheet", "step");
  private static final Words WORDS = Words.of("criteria");

  static TermsForm of(CriteriaSet set) {
    Terms terms = set.terms();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("title", set.title());
    texts.put("total", set.statedMax() == null ? "" : set.statedMax().text());
    texts.put("columns", set.columns().stream().map(TermsForm::column).collect(lines()));
    texts.put("place", terms.bonus().place().name());
    texts.put("capCriterion", cap(terms.bonus().perCriterion()));
    texts.put("capGroup", cap(terms.bonus().perGroup()));
    texts.put("capSheet", cap(terms.bonus().perSheet()));
    texts.put("explainBonus", terms.explanations().bonus().name());
    texts.put("explainDeduction", terms.explanations().deduction().name());
    texts.put("explainBelow", terms.explanations().belowMaximum().name());
    texts.put("span", name(terms.awards().span()));
    texts.put("yearBy", name(terms.awards().yearBy()));
    texts.put("sameFault", name(terms.sameFault()));
    ranking(terms, texts);
    texts.put("step", terms.rounding().step().text());
    texts.put("roundingMode", terms.rounding().mode().name());
    texts.put("roundingPlace", terms.rounding().place().name());
    texts.put("classes", terms.classes().bands().stream().map(TermsForm::band).collect(lines()));
    texts.put("classBasis", terms.classes().basis().name());
    return new TermsForm(texts);
  }

  private static void ranking(Terms terms, Map<String, String> texts) {
    if (terms.ranking() instanceof ByPoints points) {
      texts.put("ranking", points.basis().name());
      texts.put("withinGroups", points.withinGroups() ? "YES" : "");
      texts.put("ties", points.ties().stream().map(TermsForm::tie).collect(lines()));
    }
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n");
  }

  private static String name(@Nullable Enum<?> constant) {
    return constant == null ? "" : constant.name();
  }

  private static String column(Column column) {
    return WORDS.say("column." + column.kind().name()) + ": " + column.label();
  }

  private static String band(Classes.Band band) {
    return band.label() + ": " + band.from().text();
  }

  private static String tie(Tie tie) {
    String by = WORDS.say("tie." + tie.by().name());
    return tie.key().isEmpty() ? by : by + ": " + tie.key();
  }

  private static String cap(Caps caps) {
    Cap cap = caps.bonus();
    if (cap == null) {
      return "";
    }
    String share = cap.share() == null ? "" : cap.share().times(Score.of(100)).text() + "%";
    return cap.points() == null ? share : cap.points().text();
  }

  String text(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  /** The fields of the form, with what is wrong at its field. */
  List<Field> fields(Map<String, String> wrong) {
    List<Field> fields = new ArrayList<>();
    Stream.concat(TEXTS.stream(), Stream.concat(CHOICES.keySet().stream(), LONG.stream()))
        .map(this::field)
        .map(
            field ->
                wrong.containsKey(field.name())
                    ? field.withErrors(List.of(wrong.get(field.name())))
                    : field)
        .forEach(fields::add);
    return fields;
  }

  private Field field(String name) {
    Field.Kind kind =
        CHOICES.containsKey(name)
            ? Field.Kind.CHOICE
            : LONG.contains(name) ? Field.Kind.LONG_TEXT : Field.Kind.TEXT;
    Field field = Field.of(kind, name, WORDS.say("terms." + name), text(name));
    String hint = "terms-hint." + name;
    return (WORDS.has(hint) ? field.withHint(WORDS.say(hint)) : field)
        .from(
            CHOICES.getOrDefault(name, List.of()).stream()
                .map(value -> new Field.Choice(value, WORDS.say("terms-value." + value)))
                .toList());
  }
}
