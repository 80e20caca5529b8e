package vn.tdkt.honours.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.honours.Achievement;
import vn.tdkt.honours.ConferredBy;
import vn.tdkt.honours.NewHonour;
import vn.tdkt.honours.Title;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Typed;

/** The forms with which one award is entered: first whose, then what. */
final class EntryForm {
  static final String ADDRESS = HonourController.ADDRESS + "/moi";
  static final String UNIT = "don-vi";

  private static final String RECIPIENT = "nguoi";
  private static final String COLLECTIVE = "TAP_THE";
  private static final String ANOTHER = "van-ghi";
  private static final Words WORDS = Words.of("honours");

  private EntryForm() {}

  static Form unit(Typed typed, List<UnitView> units) {
    List<Field.Choice> choices =
        units.stream()
            .map(unit -> new Field.Choice(unit.id().value().toString(), unit.fullName()))
            .toList();
    Field unit =
        Field.of(Field.Kind.CHOICE, UNIT, WORDS.say("entry.unit"), typed.or(UNIT, ""))
            .withHint(WORDS.say("entry.unit.hint"))
            .from(choices)
            .asRequired();
    return Form.of(WORDS.say("entry"), ADDRESS + "/don-vi", HonourController.ADDRESS, List.of(unit))
        .button(WORDS.say("entry.on"));
  }

  /**
   * @param known the decision of an award that may be the same, or null
   */
  static Form of(
      Typed typed,
      UnitView unit,
      Map<PersonId, String> people,
      List<Title> titles,
      @Nullable String known) {
    List<Field> fields = new ArrayList<>();
    fields.add(choice(typed, RECIPIENT, "recipient", recipients(unit, people)));
    fields.add(choice(typed, "danh-hieu", "title", titles(titles)));
    fields.add(field(Field.Kind.COUNT, typed, "tu-nam", "from").asRequired());
    fields.add(
        field(Field.Kind.COUNT, typed, "den-nam", "to").withHint(WORDS.say("entry.to.hint")));
    fields.add(field(Field.Kind.TEXT, typed, "so", "decision").asRequired());
    fields.add(field(Field.Kind.DATE, typed, "ngay", "on-day").asRequired());
    fields.add(field(Field.Kind.TEXT, typed, "co-quan", "issuer").asRequired());
    if (known != null) {
      fields.add(another(known));
    }
    return Form.of(
            WORDS.say("entry"),
            ADDRESS + "?" + UNIT + "=" + unit.id().value(),
            HonourController.ADDRESS,
            fields)
        .saying(unit.fullName())
        .button(WORDS.say("entry.act"));
  }

  static NewHonour honour(Typed typed, UnitView unit) {
    int from = typed.count("tu-nam");
    return new NewHonour(
        unit.id(),
        typed.text(RECIPIENT).equals(COLLECTIVE) ? null : new PersonId(typed.id(RECIPIENT)),
        typed.text("danh-hieu"),
        new ConferredBy(typed.text("so"), typed.day("ngay"), typed.text("co-quan")),
        new Achievement(from, typed.has("den-nam") ? typed.count("den-nam") : from));
  }

  /** Whether the person has said that it is not the one on record. */
  static boolean isAnother(Typed typed) {
    return typed.has(ANOTHER);
  }

  private static Field another(String known) {
    return Field.of(Field.Kind.CHOICES, ANOTHER, WORDS.say("entry.another"), "")
        .from(List.of(new Field.Choice("1", WORDS.say("entry.another.yes"))))
        .withErrors(List.of(WORDS.say("entry.known", known)));
  }

  private static List<Field.Choice> recipients(UnitView unit, Map<PersonId, String> people) {
    List<Field.Choice> choices = new ArrayList<>();
    choices.add(new Field.Choice(COLLECTIVE, WORDS.say("entry.collective", unit.fullName())));
    people.forEach((id, name) -> choices.add(new Field.Choice(id.value().toString(), name)));
    return choices;
  }

  private static List<Field.Choice> titles(List<Title> titles) {
    return titles.stream().map(title -> new Field.Choice(title.code(), title.name())).toList();
  }

  private static Field choice(Typed typed, String name, String words, List<Field.Choice> choices) {
    return field(Field.Kind.CHOICE, typed, name, words).from(choices).asRequired();
  }

  private static Field field(Field.Kind kind, Typed typed, String name, String words) {
    return Field.of(kind, name, WORDS.say("entry." + words), typed.or(name, ""));
  }
}
