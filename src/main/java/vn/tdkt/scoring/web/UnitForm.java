package vn.tdkt.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tdkt.criteria.UnitQuestion;
import vn.tdkt.criteria.UnitSheet.Attribute;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;

/** What a set asks about a unit, as fields, and their answers. */
record UnitForm(List<UnitQuestion> questions) {
  private static final Words WORDS = Words.of("scoring");

  UnitForm {
    questions = List.copyOf(questions);
  }

  /** Without what is known for certain: one value all year. */
  UnitForm without(List<Attribute> known) {
    return new UnitForm(questions.stream().filter(one -> values(one, known).size() != 1).toList());
  }

  List<Field> fields(List<Attribute> known) {
    return questions.stream().map(one -> field(one, values(one, known))).toList();
  }

  private static Field field(UnitQuestion question, List<String> values) {
    List<String> choices =
        Stream.of(question.values(), values, other(question))
            .flatMap(List::stream)
            .distinct()
            .toList();
    String value = values.size() == 1 ? values.getFirst() : "";
    Field field =
        Field.of(Field.Kind.CHOICE, slot(question), capital(question.attribute()), value)
            .from(choices.stream().map(one -> new Field.Choice(one, one)).toList())
            .asRequired();
    return values.size() > 1
        ? field.withHint(WORDS.say("unit.changed", String.join(", ", values)))
        : field;
  }

  /**
   * @param typed by the names of the fields
   */
  Outcome<List<Attribute>> read(Map<String, String> typed) {
    List<Attribute> said = new ArrayList<>();
    for (UnitQuestion question : questions) {
      String value = Texts.nfc(typed.getOrDefault(slot(question), ""));
      if (value.isEmpty()) {
        return Outcome.refused(
            "scoring.refused.unit-question", Citation.of("REQ-97"), question.attribute());
      }
      said.add(Attribute.of(question.attribute(), value));
    }
    return Outcome.done(said);
  }

  private static List<String> values(UnitQuestion question, List<Attribute> known) {
    return known.stream()
        .filter(one -> one.name().equals(question.attribute()))
        .map(Attribute::value)
        .distinct()
        .toList();
  }

  private static List<String> other(UnitQuestion question) {
    return question.open() ? List.of(WORDS.say("unit.other")) : List.of();
  }

  private static String slot(UnitQuestion question) {
    return "dac-diem-" + Texts.folded(question.attribute()).replaceAll("[^a-z0-9]+", "-");
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(java.util.Locale.forLanguageTag("vi"))
        + name.substring(1);
  }
}
