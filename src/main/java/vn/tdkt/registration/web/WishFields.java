package vn.tdkt.registration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tdkt.honours.Title;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.registration.Titles;
import vn.tdkt.registration.Wish;

/**
 * The fields for what somebody strives for. The titles stand by level, the nearest first: they are
 * registered most.
 */
final class WishFields {
  private static final Words WORDS = Words.of("registration");
  private static final String TITLES = "titles-";
  private static final String OTHER = "other";
  private static final String ON = "on";
  private static final List<Title.Level> LEVELS =
      List.of(Title.Level.GRASSROOTS, Title.Level.PROVINCE, Title.Level.STATE);

  private WishFields() {}

  /**
   * @param seen what was registered before
   * @param today to be proposed where nothing was
   */
  static List<Field> of(
      Titles titles, boolean collective, Wish seen, LocalDate today, Typed typed) {
    List<Field> fields = new ArrayList<>(titles(titles, collective, seen, typed));
    fields.add(
        Field.text(OTHER, WORDS.say("field.other"), typed.or(OTHER, seen.other()))
            .withHint(WORDS.say("field.other.hint")));
    fields.add(day(seen.on() == null ? today : seen.on(), typed));
    return fields;
  }

  static List<Field> titles(Titles titles, boolean collective, Wish seen, Typed typed) {
    return LEVELS.stream()
        .map(level -> level(level, titles.fitting(collective), seen, typed))
        .toList();
  }

  static Field day(LocalDate proposal, Typed typed) {
    return Field.of(
            Field.Kind.DATE, ON, WORDS.say("field.on"), typed.or(ON, VietnamTime.date(proposal)))
        .withHint(WORDS.say("field.on.hint"))
        .asRequired();
  }

  /** Of a form that came in, a field without any tick does not come at all. */
  private static Field level(Title.Level level, List<Title> titles, Wish seen, Typed typed) {
    String name = TITLES + level.name();
    String before = typed.values().isEmpty() ? String.join(",", seen.titles()) : "";
    return Field.of(Field.Kind.CHOICES, name, level.words(), typed.or(name, before))
        .from(
            titles.stream()
                .filter(title -> title.level() == level)
                .map(title -> new Field.Choice(title.code(), title.name()))
                .toList());
  }

  static List<String> titles(Typed typed) {
    return LEVELS.stream()
        .flatMap(level -> Arrays.stream(typed.text(TITLES + level.name()).split(",")))
        .filter(code -> !code.isEmpty())
        .toList();
  }

  static LocalDate day(Typed typed) {
    return typed.day(ON);
  }

  static Wish wish(Typed typed) {
    return new Wish(titles(typed), typed.text(OTHER), day(typed));
  }
}
