package vn.tdkt.supervision.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Validity;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Typed;
import vn.tdkt.supervision.Concerned;
import vn.tdkt.supervision.PersonnelEvent;
import vn.tdkt.supervision.PersonnelKind;

/** The forms of an event of a person or a collective. */
final class PersonnelFields {
  static final String REASON = "reason";
  private static final String KIND = "kind";
  private static final String NUMBER = "number";
  private static final String DECIDED = "decided";
  private static final String PERSON = "person";
  private static final String COLLECTIVE = "collective";
  private static final String FROM = "from";
  private static final String UNTIL = "until";
  private static final String CRITERION = "criterion";
  private static final Words WORDS = Words.of("supervision");

  private PersonnelFields() {}

  static Form entering(List<Concerned.OfPerson> persons, Typed typed) {
    return Form.of(
            WORDS.say("personnel.enter"),
            PersonnelController.ADDRESS + PersonnelFormController.NEW,
            PersonnelController.ADDRESS,
            fields(persons, null, typed))
        .saying(WORDS.say("personnel.enter.intro"))
        .button(WORDS.say("save"));
  }

  static Form correcting(PersonnelEvent seen, List<Concerned.OfPerson> persons, Typed typed) {
    return Form.of(
            WORDS.say("personnel.correct", seen.said().number()),
            seen.address() + PersonnelFormController.CORRECT,
            PersonnelController.ADDRESS,
            Stream.concat(fields(persons, seen.said(), typed).stream(), Stream.of(reason(typed)))
                .toList())
        .saying(WORDS.say("personnel.correct.intro"))
        .button(WORDS.say("save"));
  }

  static Form voiding(PersonnelEvent seen, Typed typed) {
    return Form.of(
            WORDS.say("personnel.void", seen.said().number()),
            seen.address() + PersonnelFormController.VOID,
            PersonnelController.ADDRESS,
            List.of(reason(typed)))
        .saying(WORDS.say("personnel.void.intro"))
        .button(WORDS.say("personnel.void.button"));
  }

  private static Field reason(Typed typed) {
    return Field.of(Field.Kind.LONG_TEXT, REASON, WORDS.say("field.reason"), typed.or(REASON, ""))
        .asRequired();
  }

  private static List<Field> fields(
      List<Concerned.OfPerson> persons, PersonnelEvent.@Nullable Said said, Typed typed) {
    return List.of(
        field(Field.Kind.CHOICE, KIND, said == null ? "" : said.kind().name(), typed)
            .from(
                Arrays.stream(PersonnelKind.values())
                    .map(kind -> new Field.Choice(kind.name(), kind.words()))
                    .toList())
            .asRequired(),
        field(Field.Kind.TEXT, NUMBER, said == null ? "" : said.number(), typed)
            .withHint(WORDS.say("field.number.hint"))
            .asRequired(),
        field(Field.Kind.DATE, DECIDED, said == null ? null : said.decidedOn(), typed).asRequired(),
        field(Field.Kind.CHOICE, PERSON, person(said), typed)
            .from(persons.stream().map(PersonnelFields::choice).toList())
            .withHint(WORDS.say("field.person.hint")),
        field(Field.Kind.TEXT, COLLECTIVE, collective(said), typed)
            .withHint(WORDS.say("field.collective.hint")),
        field(Field.Kind.DATE, FROM, said == null ? null : said.effect().from(), typed)
            .asRequired(),
        field(Field.Kind.DATE, UNTIL, said == null ? null : lastDay(said.effect()), typed)
            .withHint(WORDS.say("field.effect-until.hint")),
        field(Field.Kind.TEXT, CRITERION, said == null ? "" : said.criterion(), typed)
            .withHint(WORDS.say("field.criterion.hint")));
  }

  private static Field.Choice choice(Concerned.OfPerson person) {
    return new Field.Choice(person.person().value().toString(), person.name());
  }

  private static String person(PersonnelEvent.@Nullable Said said) {
    return said != null && said.whom() instanceof Concerned.OfPerson one
        ? one.person().value().toString()
        : "";
  }

  private static String collective(PersonnelEvent.@Nullable Said said) {
    return said != null && said.whom() instanceof Concerned.OfCollective one ? one.name() : "";
  }

  private static @Nullable LocalDate lastDay(Validity effect) {
    LocalDate after = effect.to();
    return after == null ? null : after.minusDays(1);
  }

  private static Field field(Field.Kind kind, String name, @Nullable LocalDate day, Typed typed) {
    return field(kind, name, day == null ? "" : VietnamTime.date(day), typed);
  }

  private static Field field(Field.Kind kind, String name, String value, Typed typed) {
    return Field.of(kind, name, WORDS.say("field.personnel." + name), typed.or(name, value));
  }

  /** Empty where not exactly one of person and collective is named, or the days are reversed. */
  static Optional<PersonnelEvent.Said> said(Typed typed, List<Concerned.OfPerson> persons) {
    LocalDate from = typed.day(FROM);
    LocalDate last = typed.anyDay(UNTIL);
    return last != null && last.isBefore(from)
        ? Optional.empty()
        : whom(typed, persons)
            .map(
                whom ->
                    new PersonnelEvent.Said(
                        typed.one(PersonnelKind.class, KIND),
                        typed.text(NUMBER),
                        typed.day(DECIDED),
                        whom,
                        new Validity(from, last == null ? null : last.plusDays(1)),
                        typed.text(CRITERION)));
  }

  private static Optional<Concerned> whom(Typed typed, List<Concerned.OfPerson> persons) {
    if (typed.has(PERSON) == typed.has(COLLECTIVE)) {
      return Optional.empty();
    }
    return typed.has(COLLECTIVE)
        ? Optional.of(new Concerned.OfCollective(typed.text(COLLECTIVE)))
        : persons.stream()
            .filter(one -> one.person().value().equals(typed.id(PERSON)))
            .map(Concerned.class::cast)
            .findFirst();
  }
}
