package vn.tdkt.scoring.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.scoring.Dispatch;

/** The package as it is typed. */
record SendForm(
    @Nullable String number,
    @Nullable String date,
    @Nullable String copies,
    @Nullable String electronic,
    @Nullable String paper) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

  static List<Field> fields() {
    Words words = Words.of("scoring");
    return List.of(
        Field.text("number", words.say("send.number"), null),
        Field.of(Field.Kind.DATE, "date", words.say("send.date"), null),
        Field.text("copies", words.say("send.copies"), null),
        Field.of(Field.Kind.DATE, "electronic", words.say("send.electronic"), null),
        Field.of(Field.Kind.DATE, "paper", words.say("send.paper"), null));
  }

  Outcome<Dispatch> read() {
    try {
      return Outcome.done(
          new Dispatch(text(number), day(date), text(copies), day(electronic), day(paper)));
    } catch (DateTimeException e) {
      return Outcome.refused("scoring.refused.date", Citation.of("REQ-104"));
    }
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : Texts.nfc(typed);
  }

  private static @Nullable LocalDate day(@Nullable String typed) {
    String text = text(typed);
    return text.isEmpty() ? null : LocalDate.parse(text, DAY);
  }
}
