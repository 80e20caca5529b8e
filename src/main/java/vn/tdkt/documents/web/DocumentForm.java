package vn.tdkt.documents.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;

/**
 * A form about a document.
 *
 * @param hidden what goes along, such as the version that the page was drawn from
 * @param wrong why it was not taken, or null
 * @param kind which of the three it is, for its words
 */
public record DocumentForm(
    String address,
    Map<String, String> hidden,
    List<Field> fields,
    @Nullable String wrong,
    Kind kind) {
  private static final Words WORDS = Words.of("documents");

  /** What a form is for. */
  public enum Kind {
    UPLOAD,
    RECORD,
    CORRECT;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A new file of a unit. */
  static DocumentForm upload(FactsForm typed, Shelf shelf, long mostMegabytes) {
    Field file =
        Field.of(Field.Kind.FILE, "tep", WORDS.say("form.file"), null)
            .withHint(WORDS.say("form.file.hint", mostMegabytes))
            .asRequired();
    List<Field> fields = Stream.concat(Stream.of(file), ofFile(typed).stream()).toList();
    return new DocumentForm(FileListController.ADDRESS, shelf.fields(), fields, null, Kind.UPLOAD);
  }

  /** A document of which only number, date and subject are kept. */
  static DocumentForm unfiled(FactsForm typed, Shelf shelf) {
    return new DocumentForm(
        UnfiledController.ADDRESS, shelf.fields(), withoutFile(typed), null, Kind.RECORD);
  }

  /** What is known of a file or document that is there. */
  static DocumentForm correction(StoredFile file, FactsForm typed) {
    Map<String, String> version = Map.of("version", String.valueOf(file.version()));
    List<Field> fields = file.content() == null ? withoutFile(typed) : ofFile(typed);
    return new DocumentForm(new FilePath(file.id()).facts(), version, fields, null, Kind.CORRECT);
  }

  String title(int year) {
    return WORDS.say("title." + kind.word(), String.valueOf(year));
  }

  public boolean sendsFile() {
    return kind == Kind.UPLOAD;
  }

  public String button() {
    return WORDS.say("form." + kind.word());
  }

  /** What to know beforehand. */
  public String advice() {
    return WORDS.say("advice." + kind.word());
  }

  /** The same with the reason why not; a browser never keeps the chosen file. */
  DocumentForm refused(String sentence) {
    List<Field> again =
        fields.stream()
            .map(field -> field.kind() == Field.Kind.FILE ? chosenAgain(field) : field)
            .toList();
    return new DocumentForm(address, hidden, again, sentence, kind);
  }

  private static Field chosenAgain(Field file) {
    return file.withErrors(List.of(WORDS.say("form.file.again")));
  }

  /** Each field that somebody else changed meanwhile says what stands there now. */
  DocumentForm beside(DocumentForm now) {
    List<Field> both = fields.stream().map(field -> beside(field, now.fields)).toList();
    return new DocumentForm(address, now.hidden, both, WORDS.say("form.stale"), kind);
  }

  private static Field beside(Field field, List<Field> all) {
    Field there =
        all.stream().filter(one -> one.name().equals(field.name())).findFirst().orElse(field);
    return Objects.equals(there.value(), field.value())
        ? field
        : field.withErrors(List.of(WORDS.say("form.stale.now", shown(there))));
  }

  private static String shown(Field field) {
    return field.choices().stream()
        .filter(choice -> choice.value().equals(field.value()))
        .map(Field.Choice::label)
        .findFirst()
        .orElse(field.value());
  }

  private static List<Field> ofFile(FactsForm typed) {
    return List.of(number(typed), date(typed), issuer(typed), subject(typed), access(typed));
  }

  private static List<Field> withoutFile(FactsForm typed) {
    return List.of(
        number(typed).asRequired(),
        date(typed).asRequired(),
        issuer(typed),
        subject(typed).asRequired());
  }

  private static Field number(FactsForm typed) {
    return Field.text("so", WORDS.say("field.number"), typed.number())
        .withHint(WORDS.say("form.number.hint"));
  }

  private static Field date(FactsForm typed) {
    return Field.of(Field.Kind.DATE, "ngay", WORDS.say("field.date"), typed.date());
  }

  private static Field issuer(FactsForm typed) {
    return Field.text("co-quan", WORDS.say("field.issuer"), typed.issuer());
  }

  private static Field subject(FactsForm typed) {
    return Field.of(Field.Kind.LONG_TEXT, "trich-yeu", WORDS.say("field.subject"), typed.subject());
  }

  private static Field access(FactsForm typed) {
    boolean restricted = typed.asRestricted();
    return Field.of(Field.Kind.CHOICE, "han-che", WORDS.say("field.class"), restricted)
        .withHint(WORDS.say("form.class.hint"))
        .from(
            List.of(
                new Field.Choice("false", WORDS.say("field.class.ordinary")),
                new Field.Choice("true", WORDS.say("field.class.restricted"))))
        .asRequired();
  }
}
