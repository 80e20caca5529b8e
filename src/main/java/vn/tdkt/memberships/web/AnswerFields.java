package vn.tdkt.memberships.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Indicator;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.memberships.MemberAnswer;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/**
 * The fields of a member's report: every figure that is asked, and the text.
 *
 * @param paper whether the day on which it came is asked too
 */
record AnswerFields(List<Indicator> figures, boolean paper) {
  static final String RECEIVED = "received";
  private static final Words WORDS = Words.of("memberships");
  private static final String TEXT = "text";

  List<Field> of(@Nullable MemberAnswer answer, Typed typed) {
    List<Field> fields = new ArrayList<>();
    if (paper) {
      String received = answer == null ? "" : VietnamTime.date(answer.received());
      fields.add(
          Field.of(
                  Field.Kind.DATE,
                  RECEIVED,
                  WORDS.say("field.received"),
                  typed.or(RECEIVED, received))
              .asRequired());
    }
    for (Indicator figure : figures) {
      String name = name(figure);
      String label = WORDS.say("figure", figure.what(), figure.measure());
      fields.add(Field.of(Field.Kind.NUMBER, name, label, typed.or(name, value(answer, figure))));
    }
    String text = answer == null ? "" : answer.said().text();
    fields.add(
        Field.of(Field.Kind.LONG_TEXT, TEXT, WORDS.say("field.text"), typed.or(TEXT, text))
            .withHint(WORDS.say("field.text.hint")));
    return fields;
  }

  MemberAnswer.Said said(Typed typed) {
    Map<UUID, Score> values = new HashMap<>();
    for (Indicator figure : figures) {
      if (typed.has(name(figure))
          && VietnameseNumber.read(typed.text(name(figure)), null)
              instanceof VietnameseNumber.Reading.Understood(Score value, boolean unused)) {
        values.put(figure.id(), value);
      }
    }
    return new MemberAnswer.Said(typed.text(TEXT), values);
  }

  private static String name(Indicator figure) {
    return "f" + figure.id();
  }

  private static String value(@Nullable MemberAnswer answer, Indicator figure) {
    Score value = answer == null ? null : answer.said().figures().get(figure.id());
    return value == null ? "" : VietnameseNumber.format(value);
  }
}
