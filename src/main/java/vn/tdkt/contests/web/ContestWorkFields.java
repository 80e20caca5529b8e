package vn.tdkt.contests.web;

import static vn.tdkt.contests.web.ContestFields.choice;
import static vn.tdkt.contests.web.ContestFields.count;
import static vn.tdkt.contests.web.ContestFields.field;
import static vn.tdkt.contests.web.ContestFields.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Scope;
import vn.tdkt.contests.ContestContents;
import vn.tdkt.contests.Contests;
import vn.tdkt.contests.Work;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The fields of a work, and what was typed into them. */
@Component
class ContestWorkFields {
  private static final String FIELD = "field";
  private static final String TITLE = "work-title";
  private static final String AUTHORS = "authors";
  private static final String NAMES = "names";
  private static final String UNIT = "unit";
  private static final String SENDER = "sender";

  private final ContestContents contents;
  private final Units units;
  private final Clock clock;

  ContestWorkFields(ContestContents contents, Units units, Clock clock) {
    this.contents = contents;
    this.units = units;
    this.clock = clock;
  }

  /**
   * @param seen the work that is changed, or null for a new one
   */
  List<Field> of(Contests.OneEdition one, @Nullable Work seen, Access access, Typed typed) {
    Work.Said said = seen == null ? new Work.Said("", 1, "", null, "") : seen.said();
    UUID unit = said.unit();
    return List.of(
        choice(FIELD, fields(one), seen == null ? "" : seen.field().toString(), typed).asRequired(),
        text(TITLE, said.title(), typed).asRequired(),
        count(AUTHORS, said.authors(), typed).asRequired(),
        field(Field.Kind.LONG_TEXT, NAMES, said.names(), typed),
        choice(UNIT, units(access), unit == null ? "" : unit.toString(), typed),
        text(SENDER, said.sender(), typed));
  }

  private List<Field.Choice> fields(Contests.OneEdition one) {
    return contents.of(one.edition()).fields().stream()
        .map(known -> new Field.Choice(known.id().toString(), known.name()))
        .toList();
  }

  private List<Field.Choice> units(Access access) {
    Scope province = Scope.jurisdiction(access.actor().jurisdiction());
    return units.search(List.of(province), "", LocalDate.now(clock)).stream()
        .map(unit -> new Field.Choice(unit.id().value().toString(), unit.fullName()))
        .toList();
  }

  static UUID fieldOf(Typed typed) {
    return typed.id(FIELD);
  }

  static Work.Said said(Typed typed) {
    return new Work.Said(
        typed.text(TITLE),
        typed.count(AUTHORS),
        typed.text(NAMES),
        typed.has(UNIT) ? typed.id(UNIT) : null,
        typed.text(SENDER));
  }
}
