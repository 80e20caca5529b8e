package vn.tdkt.criteria.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.DecidingDocument;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.kernel.Finding.Severity;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;

/** The deciding document as a person types it (REQ-93); what is wrong is told at its field. */
record DecisionForm(String number, String date, String issuer) {
  private static final Words WORDS = Words.of("criteria");
  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  static final DecisionForm EMPTY = new DecisionForm("", "", "");

  /** A field that was not submitted is empty. */
  DecisionForm {
    number = Objects.requireNonNullElse(number, "");
    date = Objects.requireNonNullElse(date, "");
    issuer = Objects.requireNonNullElse(issuer, "");
  }

  /** Null where a field is empty or the date is none. */
  @Nullable DecidingDocument document() {
    LocalDate day = day();
    DecidingDocument document =
        day == null ? null : new DecidingDocument(number.strip(), day, issuer.strip());
    return document != null && document.complete() ? document : null;
  }

  private @Nullable LocalDate day() {
    try {
      return LocalDate.parse(date.strip(), DAY_FIRST);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The form as first shown. */
  ActForm form(StoredSet set) {
    return form(set, List.of(numberField(), dateField(), issuerField()));
  }

  /** The form again, with what is wrong at its field. */
  ActForm corrected(StoredSet set) {
    return form(
        set,
        List.of(
            checked(numberField(), number.isBlank() ? "page.required" : null),
            checked(dateField(), day() == null ? "page.date-wrong" : null),
            checked(issuerField(), issuer.isBlank() ? "page.required" : null)));
  }

  private static Field checked(Field field, @Nullable String wrong) {
    return wrong == null ? field : field.withErrors(List.of(WORDS.say(wrong)));
  }

  private Field numberField() {
    return Field.text("number", WORDS.say("page.decision-number"), number)
        .withHint(WORDS.say("page.decision-number-hint"))
        .asRequired();
  }

  private Field dateField() {
    return Field.of(Field.Kind.DATE, "date", WORDS.say("page.decision-date"), date).asRequired();
  }

  private Field issuerField() {
    return Field.text("issuer", WORDS.say("page.decision-issuer"), issuer).asRequired();
  }

  private static ActForm form(StoredSet set, List<Field> fields) {
    long open =
        set.content().diagnose().stream().filter(f -> f.severity() != Severity.NOTE).count();
    String address = SetController.address(set);
    return new ActForm(
        address + "/ban-hanh",
        address,
        WORDS.say("page.issue-intro"),
        open == 0 ? null : WORDS.say("page.issue-open", open),
        Map.of("version", String.valueOf(set.version())),
        fields,
        WORDS.say("page.issue"));
  }
}
