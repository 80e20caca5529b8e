package vn.tdkt.initiatives.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.initiatives.Contributor;
import vn.tdkt.initiatives.ContributorLines;
import vn.tdkt.initiatives.Influence;
import vn.tdkt.initiatives.Initiative;
import vn.tdkt.initiatives.InitiativePlaces;
import vn.tdkt.initiatives.SolutionKind;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The fields of an initiative, and what was typed into them. */
@Component
class InitiativeFields {
  static final String REASON = "reason";
  private static final Words WORDS = Words.of("initiatives");
  private static final String NAME = "name";
  private static final String KIND = "kind";
  private static final String CONTENT = "content";
  private static final String AUTHORS = "authors";
  private static final String APPLIED = "applied";
  private static final String SOUGHT = "sought";

  private final InitiativePlaces places;

  InitiativeFields(InitiativePlaces places) {
    this.places = places;
  }

  /**
   * @param seen what is changed, or null for a new one
   */
  static List<Field> of(@Nullable Initiative seen, Typed typed) {
    Initiative.Said said = seen == null ? null : seen.said();
    LocalDate applied = said == null ? null : said.applied();
    Stream<Field> fields =
        Stream.of(
            field(Field.Kind.TEXT, NAME, said == null ? "" : said.name(), typed).asRequired(),
            hinted(Field.Kind.LONG_TEXT, AUTHORS, said == null ? "" : lines(said.authors()), typed)
                .asRequired(),
            hinted(Field.Kind.CHOICE, KIND, said == null ? "" : said.kind().name(), typed)
                .from(
                    Arrays.stream(SolutionKind.values())
                        .map(kind -> new Field.Choice(kind.name(), kind.words()))
                        .toList())
                .asRequired(),
            hinted(Field.Kind.LONG_TEXT, CONTENT, said == null ? "" : said.content(), typed)
                .asRequired(),
            hinted(
                Field.Kind.DATE, APPLIED, applied == null ? "" : VietnamTime.date(applied), typed),
            hinted(Field.Kind.CHOICE, SOUGHT, said == null ? "" : said.sought().name(), typed)
                .from(influences(Influence.GRASSROOTS))
                .asRequired());
    return seen != null && seen.state().isSettled()
        ? Stream.concat(fields, Stream.of(correction(typed))).toList()
        : fields.toList();
  }

  private static Field correction(Typed typed) {
    return field(Field.Kind.LONG_TEXT, REASON, "", typed)
        .withHint(WORDS.say("field.reason.correct"))
        .asRequired();
  }

  static String lines(List<Contributor> contributors) {
    return contributors.stream().map(Contributor::line).collect(Collectors.joining("\n"));
  }

  /** The scopes from this one on, the narrow first. */
  static List<Field.Choice> influences(Influence from) {
    return Arrays.stream(Influence.values())
        .filter(one -> !from.isWiderThan(one))
        .map(one -> new Field.Choice(one.name(), one.words()))
        .toList();
  }

  static Field field(Field.Kind kind, String name, String value, Typed typed) {
    return Field.of(kind, name, WORDS.say("field." + name), typed.or(name, value));
  }

  static Field hinted(Field.Kind kind, String name, String value, Typed typed) {
    return field(kind, name, value, typed).withHint(WORDS.say("field." + name + ".hint"));
  }

  /** A field for the reason of taking something back. */
  static Field reason(Typed typed) {
    return field(Field.Kind.LONG_TEXT, REASON, "", typed).asRequired();
  }

  /**
   * @param known the authors on record, who keep their person
   */
  Outcome<Initiative.Said> said(UUID unit, List<Contributor> known, Typed typed) {
    return contributors(unit, known, typed.lines(AUTHORS))
        .map(
            authors ->
                new Initiative.Said(
                    typed.text(NAME),
                    typed.one(SolutionKind.class, KIND),
                    typed.text(CONTENT),
                    typed.anyDay(APPLIED),
                    typed.one(Influence.class, SOUGHT),
                    authors));
  }

  Outcome<List<Contributor>> contributors(UUID unit, List<Contributor> known, List<String> lines) {
    return new ContributorLines(places.staff(unit), known).read(lines);
  }
}
