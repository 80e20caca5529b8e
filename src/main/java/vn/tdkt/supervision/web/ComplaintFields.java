package vn.tdkt.supervision.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Typed;
import vn.tdkt.supervision.ComplaintAnswer;
import vn.tdkt.supervision.ComplaintAnswering.Asked;
import vn.tdkt.supervision.ComplaintCount;
import vn.tdkt.supervision.ComplaintCounts;

/** The forms of an answer about complaints. No field takes a name or a content. */
final class ComplaintFields {
  static final String REASON = "reason";
  private static final String UNTIL = "until";
  private static final Words WORDS = Words.of("supervision");

  private ComplaintFields() {}

  static Form answering(Asked asked, @Nullable ComplaintAnswer seen, LocalDate today, Typed typed) {
    Form form =
        Form.of(
                WORDS.say(
                    "answering",
                    asked.subject().words(),
                    asked.period().words(),
                    asked.year().label()),
                address(asked),
                SupervisionController.ADDRESS,
                fields(asked, seen, today, typed))
            .saying(WORDS.say("answering.intro"))
            .button(WORDS.say("save"));
    return seen == null ? form : form.of(seen.version());
  }

  private static List<Field> fields(
      Asked asked, @Nullable ComplaintAnswer seen, LocalDate today, Typed typed) {
    List<Field> fields = new ArrayList<>();
    for (ComplaintCount count : ComplaintCount.values()) {
      String value = seen == null ? "" : String.valueOf(seen.said().counts().get(count));
      fields.add(
          Field.of(Field.Kind.COUNT, count.name(), count.words(), typed.or(count.name(), value))
              .withHint(WORDS.say("count.hint." + count.name()))
              .asRequired());
    }
    LocalDate until = seen == null ? asked.proposed(today) : seen.said().until();
    fields.add(
        Field.of(
                Field.Kind.DATE,
                UNTIL,
                WORDS.say("field.until"),
                typed.or(UNTIL, VietnamTime.date(until)))
            .asRequired());
    return fields;
  }

  static ComplaintAnswer.Said said(Typed typed) {
    return new ComplaintAnswer.Said(
        ComplaintCounts.of(count -> typed.count(count.name())), typed.day(UNTIL));
  }

  static Form takingBack(Asked asked, ComplaintAnswer given, Typed typed) {
    Field reason =
        Field.of(Field.Kind.LONG_TEXT, REASON, WORDS.say("field.reason"), typed.or(REASON, ""));
    return Form.of(
            WORDS.say("take-back", given.name()),
            address(asked) + ComplaintController.BACK,
            SupervisionController.ADDRESS,
            List.of(reason.asRequired()))
        .saying(WORDS.say("take-back.intro"))
        .of(given.version())
        .button(WORDS.say("take-back.button"));
  }

  private static String address(Asked asked) {
    return ComplaintController.ADDRESS
        + "/"
        + SupervisionSlugs.of(asked.subject())
        + "/"
        + SupervisionSlugs.of(asked.period());
  }
}
