package vn.tdkt.register.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.WorkFiles;

/** The fields of a file of work, and what was typed into them. */
record WorkFileFields(Typed typed) {
  private static final String EVER = "0";
  private static final List<Integer> YEARS = List.of(70, 50, 30, 20, 15, 10, 5, 2);

  List<Field> of(int year, String title, String code, String retention) {
    return List.of(
        Inputs.line(typed, "title", title).asRequired(),
        Inputs.count(typed, "year", year).asRequired(),
        Inputs.line(typed, "code", code),
        Inputs.choice(typed, "retention", retention, retentions()).asRequired());
  }

  static String retention(@Nullable Integer years) {
    return years == null ? EVER : years.toString();
  }

  WorkFiles.Label label() {
    int years = typed.count("retention");
    return new WorkFiles.Label(
        typed.count("year"), typed.text("title"), typed.text("code"), years == 0 ? null : years);
  }

  private static List<Field.Choice> retentions() {
    Words words = Words.of("register");
    return Stream.concat(
            Stream.of(new Field.Choice(EVER, words.say("retention.ever"))),
            YEARS.stream()
                .map(
                    years ->
                        new Field.Choice(years.toString(), words.say("retention.years", years))))
        .toList();
  }
}
