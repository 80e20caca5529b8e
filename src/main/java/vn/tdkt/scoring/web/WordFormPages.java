package vn.tdkt.scoring.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.documents.ReadingRoom;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.reading.FileKind;
import vn.tdkt.reading.FilledWord;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.Reading;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.FormOnSheet;
import vn.tdkt.scoring.SheetEvidence;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.SheetImport;
import vn.tdkt.scoring.Sheets;
import vn.tdkt.scoring.WordForms;
import vn.tdkt.scoring.paste.PastedEntries;
import vn.tdkt.scoring.paste.PastedLine;
import vn.tdkt.scoring.wordform.FormKey;
import vn.tdkt.scoring.wordform.ThreeWay.Standing;
import vn.tdkt.scoring.wordform.WordForm;

/** Reads the forms of a sheet and fills them. */
@Component
class WordFormPages {
  private static final Words WORDS = Words.of("scoring");
  private static final Citation FORMS = Citation.of("REQ-41");

  private final WordForms forms;
  private final Sheets sheets;
  private final SheetEvidence evidence;
  private final SheetImport imports;
  private final CriteriaSets sets;
  private final ReadingRoom room;
  private final Reading reading;

  WordFormPages(
      WordForms forms,
      Sheets sheets,
      SheetEvidence evidence,
      SheetImport imports,
      CriteriaSets sets,
      ReadingRoom room,
      Clock clock) {
    this.forms = forms;
    this.sheets = sheets;
    this.evidence = evidence;
    this.imports = imports;
    this.sets = sets;
    this.room = room;
    this.reading = new Reading(clock);
  }

  /** A file as a form of this sheet; refused where it is no Word file with a table of this set. */
  Outcome<WordForm> understood(SheetId id, String name, InputStream file, Access access)
      throws IOException {
    CriteriaSet set = sets.content(sheets.head(id, access).set());
    return reading.read(name, file).then(document -> understood(document, set));
  }

  private static Outcome<WordForm> understood(ReadDocument document, CriteriaSet set) {
    if (document.kind() != FileKind.WORD) {
      return Outcome.refused("scoring.refused.form-not-word", FORMS, document.fileName());
    }
    return WordForm.in(document, set)
        .map(Outcome::done)
        .orElseGet(
            () -> Outcome.refused("scoring.refused.form-no-table", FORMS, document.fileName()));
  }

  /**
   * A form beside its sheet as it stands now.
   *
   * @param sent what a person chose, by the names of the places
   */
  Outcome<FormComparison> comparison(FormOnSheet form, Map<String, String> sent, Access access)
      throws IOException {
    Figures figures = sheets.figures(form.sheet(), access);
    CriteriaSet set = sets.content(figures.head().set());
    try (InputStream file = bytes(form, access)) {
      return understood(form.sheet(), form.name(), file, access)
          .map(
              understood ->
                  FormComparison.of(
                      understood,
                      texts(set, figures, understood),
                      form.base() == null ? null : forms.base(form),
                      sent,
                      SheetPages.editable(figures.head(), access)));
    }
  }

  private FormTexts texts(CriteriaSet set, Figures figures, WordForm form) {
    SheetResult result = Evaluation.of(set, figures.self());
    SheetPaper paper = new SheetPaper(set, figures, result, evidence.unrestricted(figures), false);
    return FormTexts.of(paper, form.has(FormKey.Slot.BONUS) || form.has(FormKey.Slot.ADJUSTMENT));
  }

  private InputStream bytes(FormOnSheet form, Access access) throws IOException {
    return room.open(form.file(), access)
        .map(ReadingRoom.Opened::bytes)
        .orElseThrow(() -> new NotVisible("form"));
  }

  /** Enters into the sheet what a person took over from the file; says how many criteria. */
  Outcome<Integer> take(FormOnSheet form, FormComparison comparison, Access access) {
    List<PastedLine> lines = comparison.taken();
    if (lines.isEmpty()) {
      return Outcome.done(0);
    }
    if (lines.stream().anyMatch(line -> !line.questions().isEmpty() || line.doubtful())) {
      return Outcome.refused("scoring.refused.form-figure", FORMS);
    }
    Figures figures = sheets.figures(form.sheet(), access);
    SheetResult now = Evaluation.of(sets.content(figures.head().set()), figures.self());
    Map<String, Entry> entries = new PastedEntries(figures.self(), now).of(lines);
    UUID command = Ids.next();
    return imports
        .paste(form.sheet(), command, entries, Map.of(), access)
        .map(written -> entries.size());
  }

  /** The filled copy; that it was handed out goes on record. */
  byte[] filled(FormOnSheet form, FormComparison comparison, Access access) throws IOException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (InputStream file = bytes(form, access)) {
      FilledWord.write(file, comparison.filling(), copy);
    }
    forms.handOut(form, comparison.given(), access);
    return copy.toByteArray();
  }

  FormView view(FormOnSheet form, FormComparison comparison) {
    String address = "/bang-cham-diem/" + form.sheet().value();
    List<FormComparison.Difference> differences = comparison.differences();
    List<FormView.Line> lines =
        differences.stream()
            .filter(one -> one.ways().standing() != Standing.OURS)
            .map(one -> line(one, comparison))
            .toList();
    return new FormView(
        address,
        address + "/mau-word/" + form.id(),
        form.name(),
        form.base() != null,
        comparison.filledQuietly(),
        comparison.form().cells().size() - differences.size(),
        lines,
        comparison.form().strangers(),
        comparison.form().missing().stream().map(WordFormPages::row).toList(),
        lines.stream().filter(FormView.Line::asked).count());
  }

  private static FormView.Line line(FormComparison.Difference one, FormComparison all) {
    FormKey key = one.cell().key();
    return new FormView.Line(
        key.name(),
        all.item(key).map(WordFormPages::row).orElseGet(() -> WORDS.say("form.total"))
            + " · "
            + WORDS.say("form.slot." + key.slot()),
        one.ways().given(),
        one.ways().theirs(),
        one.ways().ours(),
        choices(one),
        one.isOpen());
  }

  private static String row(Item item) {
    return item.ref() + ". " + item.name();
  }

  private static List<FormView.Choice> choices(FormComparison.Difference one) {
    List<FormView.Choice> choices = new ArrayList<>();
    for (FormChoice choice : FormChoice.values()) {
      if (choice != FormChoice.TAKE || one.mayTake()) {
        choices.add(
            new FormView.Choice(
                choice.sent(), WORDS.say("form.choice." + choice), choice == one.choice()));
      }
    }
    return choices;
  }
}
