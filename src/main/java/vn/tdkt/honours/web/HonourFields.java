package vn.tdkt.honours.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tdkt.honours.HonourDimension;
import vn.tdkt.honours.HonourLayout;
import vn.tdkt.honours.HonourSlice;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;

/**
 * The fields with which a statistic is asked for, and what was asked in words.
 *
 * @param units those whose awards the person sees
 */
record HonourFields(HonourQuestion question, List<UnitView> units) {
  private static final Words WORDS = Words.of("honours");

  List<Field> all() {
    HonourLayout layout = question.layout();
    List<Field> fields = new ArrayList<>();
    fields.add(key(HonourQuestion.FIRST, "first", layout.down().getFirst()));
    fields.add(
        key(
            HonourQuestion.SECOND,
            "second",
            layout.down().size() > 1 ? layout.down().getLast() : null));
    fields.add(key(HonourQuestion.ACROSS, "across", layout.across()));
    fields.add(year(HonourQuestion.FROM, "from"));
    fields.add(year(HonourQuestion.UNTIL, "until"));
    fields.add(yearOf());
    if (units.size() > 1) {
      fields.add(within());
    }
    return fields;
  }

  private static Field key(String name, String words, @Nullable HonourDimension chosen) {
    return Field.of(
            Field.Kind.CHOICE,
            name,
            WORDS.say("statistic." + words),
            chosen == null ? "" : chosen.parameter())
        .from(
            Arrays.stream(HonourDimension.values())
                .map(one -> new Field.Choice(one.parameter(), one.words()))
                .toList());
  }

  private Field year(String name, String words) {
    return Field.of(Field.Kind.COUNT, name, WORDS.say("statistic." + words), question.value(name));
  }

  private Field yearOf() {
    return Field.of(
            Field.Kind.CHOICE,
            HonourQuestion.YEAR_OF,
            WORDS.say("statistic.year-of"),
            question.yearOf().name())
        .from(
            Arrays.stream(HonourSlice.YearOf.values())
                .map(one -> new Field.Choice(one.name(), one.words()))
                .toList());
  }

  private Field within() {
    return Field.of(
            Field.Kind.CHOICE,
            HonourQuestion.WITHIN,
            WORDS.say("statistic.within"),
            question.value(HonourQuestion.WITHIN))
        .from(
            units.stream()
                .map(unit -> new Field.Choice(unit.id().value().toString(), unit.fullName()))
                .toList());
  }

  /** "Năm thành tích: 2020–2024. Phạm vi: …" */
  String counted(HonourSlice slice) {
    String years =
        slice.from() == HonourSlice.EVER && slice.until() == HonourSlice.ALWAYS
            ? WORDS.say("statistic.ever")
            : years(slice);
    String place =
        units.stream()
            .filter(unit -> Objects.equals(unit.id().value(), slice.within()))
            .findFirst()
            .map(UnitView::fullName)
            .orElseGet(() -> WORDS.say("statistic.everywhere"));
    return WORDS.say("statistic.counted", slice.yearOf().words(), years, place);
  }

  private static String years(HonourSlice slice) {
    return slice.until() == HonourSlice.ALWAYS
        ? WORDS.say("statistic.since", slice.from())
        : slice.from() == HonourSlice.EVER
            ? WORDS.say("statistic.up-to", slice.until())
            : WORDS.say("statistic.years", slice.from(), slice.until());
  }
}
