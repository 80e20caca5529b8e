package vn.tdkt.season;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.tdkt.kernel.Rounding;
import vn.tdkt.kernel.Score;

/** The few kinds of values that our JSON has; null is written as null. */
record JsonValues(JsonGenerator generator) {
  private static final Rounding SIX_DECIMALS = decimals("0.000001");
  private static final Rounding TWO_DECIMALS = decimals("0.01");

  void object(Runnable fields) {
    generator.writeStartObject();
    fields.run();
    generator.writeEndObject();
  }

  JsonValues name(String name) {
    generator.writeName(name);
    return this;
  }

  <T> void array(List<T> values, Consumer<T> each) {
    generator.writeStartArray();
    values.forEach(each);
    generator.writeEndArray();
  }

  void text(String name, @Nullable String text) {
    generator.writeName(name);
    generator.writeString(text);
  }

  void whole(String name, @Nullable Integer number) {
    generator.writeName(name);
    if (number == null) {
      generator.writeNull();
    } else {
      generator.writeNumber(number);
    }
  }

  /** At most six decimals; a figure that has more, such as a third, is told beside it as exact. */
  void number(String name, @Nullable Score score) {
    decimal(name, score, SIX_DECIMALS);
    if (score != null && !score.equals(score.rounded(SIX_DECIMALS))) {
      text(name + "_exact", score.fraction());
    }
  }

  /** Two decimals. */
  void percent(String name, @Nullable Score score) {
    decimal(name, score, TWO_DECIMALS);
  }

  private void decimal(String name, @Nullable Score score, Rounding rounding) {
    generator.writeName(name);
    if (score == null) {
      generator.writeNull();
    } else {
      generator.writeNumber(new BigDecimal(score.rounded(rounding).machine()));
    }
  }

  private static Rounding decimals(String step) {
    return new Rounding(Score.of(step), RoundingMode.HALF_UP, Rounding.Place.TOTAL);
  }
}
