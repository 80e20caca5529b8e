package vn.tdkt.intake.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The form with which a workbook is brought. */
public record BringForm(Field kind, Field unit, Field file) {
  static final String FILE = "tep";

  private static final Words WORDS = Words.of("intake");

  /**
   * @param fileName of what was chosen; empty where nothing was
   */
  static BringForm of(Typed typed, String fileName, List<UnitView> places) {
    return new BringForm(
        kind(typed),
        unit(typed, places),
        Field.of(Field.Kind.FILE, FILE, WORDS.say("input.file"), fileName)
            .withHint(WORDS.say("input.file.hint"))
            .asRequired());
  }

  private static Field kind(Typed typed) {
    return Field.of(Field.Kind.CHOICE, "loai", WORDS.say("input.kind"), typed.or("loai", ""))
        .from(
            Stream.of(IntakeKind.values())
                .map(kind -> new Field.Choice(kind.name(), kind.words()))
                .toList())
        .asRequired();
  }

  private static Field unit(Typed typed, List<UnitView> places) {
    List<Field.Choice> choices =
        places.stream()
            .map(unit -> new Field.Choice(unit.id().value().toString(), unit.fullName()))
            .toList();
    String only = choices.size() == 1 ? choices.getFirst().value() : typed.or("don-vi", "");
    return Field.of(Field.Kind.CHOICE, "don-vi", WORDS.say("input.unit"), only)
        .withHint(WORDS.say("input.unit.hint"))
        .from(choices)
        .asRequired();
  }

  BringForm checked() {
    return new BringForm(kind.checked(), unit.checked(), file.checked());
  }

  boolean isWrong() {
    return Stream.of(kind, unit, file).anyMatch(Field::wrong);
  }

  /** What is wrong with the file is said where it is chosen. */
  BringForm refused(Refusal why) {
    return new BringForm(kind, unit, file.withErrors(List.of(why.text())));
  }

  IntakeKind chosenKind() {
    return IntakeKind.valueOf(kind.value());
  }

  UnitId chosenUnit() {
    return new UnitId(UUID.fromString(unit.value()));
  }
}
