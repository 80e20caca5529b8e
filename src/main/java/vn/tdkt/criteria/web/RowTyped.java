package vn.tdkt.criteria.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;

/** The printed heading of a row as a person types it. */
record RowTyped(String number, String name, String wording, String max, String bonus) {
  static final RowTyped EMPTY = new RowTyped("", "", "", "", "");
  private static final Words WORDS = Words.of("criteria");

  /** A field that was not submitted is empty. */
  RowTyped {
    number = Objects.requireNonNullElse(number, "");
    name = Objects.requireNonNullElse(name, "");
    wording = Objects.requireNonNullElse(wording, "");
    max = Objects.requireNonNullElse(max, "");
    bonus = Objects.requireNonNullElse(bonus, "");
  }

  static RowTyped of(Item row) {
    Heading heading = row.heading();
    return new RowTyped(
        heading.number(),
        heading.name(),
        heading.wording() == null ? "" : heading.wording(),
        heading.max() == null ? "" : heading.max().text(),
        row.bonusGroup() ? WORDS.say("page.yes") : "");
  }

  boolean fits() {
    return !name.isBlank() && (max.isBlank() || score() != null);
  }

  private @Nullable Score score() {
    return VietnameseNumber.read(max, null) instanceof Reading.Understood(Score value, boolean as)
        ? value
        : null;
  }

  /** The heading, for a row that {@link #fits}; its path follows from its place. */
  Heading heading(String key) {
    String words = Texts.nfc(wording);
    return new Heading(
        key,
        Texts.nfc(number),
        "",
        Texts.nfc(name),
        words.isEmpty() ? null : words,
        max.isBlank() ? null : score());
  }

  boolean isBonus() {
    return WORDS.say("page.yes").equals(bonus);
  }

  /**
   * @param told whether what is wrong stands at its field
   */
  List<Field> fields(boolean told) {
    Field text = Field.of(Field.Kind.LONG_TEXT, "name", WORDS.say("page.row-name"), name);
    Field figure =
        Field.of(Field.Kind.NUMBER, "max", WORDS.say("page.row-max"), max)
            .withHint(WORDS.say("page.row-max-hint"));
    boolean wrong = told && !max.isBlank() && score() == null;
    return List.of(
        Field.text("number", WORDS.say("page.row-number"), number)
            .withHint(WORDS.say("page.row-number-hint")),
        (told && name.isBlank() ? text.withErrors(List.of(WORDS.say("page.required"))) : text)
            .asRequired(),
        wrong ? figure.withErrors(List.of(WORDS.say("page.number-wrong", max))) : figure,
        Field.of(Field.Kind.LONG_TEXT, "wording", WORDS.say("page.row-wording"), wording),
        Field.of(Field.Kind.CHOICE, "bonus", WORDS.say("page.row-bonus"), bonus)
            .from(List.of(new Field.Choice(WORDS.say("page.yes"), WORDS.say("page.yes")))));
  }
}
