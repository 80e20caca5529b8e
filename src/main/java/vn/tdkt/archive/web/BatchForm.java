package vn.tdkt.archive.web;

import java.util.List;
import vn.tdkt.archive.Origin;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Typed;

/** The form with which a batch is opened. */
final class BatchForm {
  static final String ADDRESS = Addresses.BATCH + "moi";

  private static final Words WORDS = Words.of("archive");

  private BatchForm() {}

  static Form of(Typed typed, List<UnitView> units) {
    List<Field.Choice> choices =
        units.stream()
            .map(unit -> new Field.Choice(unit.id().value().toString(), unit.fullName()))
            .toList();
    String only = choices.size() == 1 ? choices.getFirst().value() : "";
    return Form.of(
            WORDS.say("title.open"),
            ADDRESS,
            ArchiveEntrance.ADDRESS,
            List.of(
                choice(typed, "unit", only, choices),
                line(typed, "name").asRequired(),
                line(typed, "fonds"),
                line(typed, "box"),
                line(typed, "shelf"),
                year(typed, "from-year"),
                year(typed, "to-year"),
                line(typed, "retention"),
                choice(typed, "class", "ordinary", classes())))
        .saying(WORDS.say("form.secret"))
        .button(WORDS.say("form.open"));
  }

  static Origin origin(Typed typed) {
    return new Origin(
        typed.text("fonds"),
        typed.text("box"),
        typed.text("shelf"),
        typed.count("from-year"),
        typed.count("to-year"),
        typed.text("retention"));
  }

  static boolean isRestricted(Typed typed) {
    return typed.text("class").equals("restricted");
  }

  private static List<Field.Choice> classes() {
    return List.of(
        new Field.Choice("ordinary", WORDS.say("class.ordinary")),
        new Field.Choice("restricted", WORDS.say("class.restricted")));
  }

  private static Field line(Typed typed, String name) {
    Field field = Field.text(name, WORDS.say("batch." + name), typed.or(name, ""));
    String hint = "hint." + name;
    return WORDS.has(hint) ? field.withHint(WORDS.say(hint)) : field;
  }

  private static Field year(Typed typed, String name) {
    return Field.of(Field.Kind.COUNT, name, WORDS.say("batch." + name), typed.or(name, ""))
        .asRequired();
  }

  private static Field choice(
      Typed typed, String name, String proposal, List<Field.Choice> choices) {
    return Field.of(Field.Kind.CHOICE, name, WORDS.say("batch." + name), typed.or(name, proposal))
        .from(choices)
        .asRequired();
  }
}
