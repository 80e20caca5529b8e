package vn.tdkt.archive.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.archive.FieldKind;
import vn.tdkt.archive.Value;
import vn.tdkt.archive.model.Piece.Row;
import vn.tdkt.archive.model.Piece.Text;

/**
 * Whom a paper rewards, one after the other: from the rows of a printed list, from numbered or
 * dashed lines, or from a sentence that names a person. A list goes on over pages until another
 * head comes.
 */
final class AwardLines {
  private static final Pattern ITEM =
      Pattern.compile("^\\s*(?:\\d{1,3}\\s*[.)/]|[-–•+])\\s+(.+?)[;.,]?$");
  private static final Pattern ONE =
      Pattern.compile(
          "\\bcho\\s+((?:[Ôô]ng|[Bb]à|đồng chí)\\s+\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){1,5})"
              + "(?:,\\s*(.+?))?(?=,?\\s+(?:đã|vì|về|có)\\s|[;.]|$)");
  private static final Pattern REWARDS =
      Pattern.compile("(?s).*\\b(tang|cong nhan|khen thuong|truy tang|phong tang)\\b.*");

  private final List<List<Value>> lines = new ArrayList<>();
  private @Nullable Value form;
  private @Nullable ListColumns columns;
  private boolean listing;

  private AwardLines() {}

  static List<List<Value>> of(List<Piece> pieces) {
    AwardLines found = new AwardLines();
    pieces.forEach(found::take);
    return found.lines;
  }

  private void take(Piece piece) {
    switch (piece) {
      case Text text -> text(text);
      case Row row -> row(row);
    }
  }

  private void text(Text text) {
    if (PaperHead.isArticle(text)) {
      listing = REWARDS.matcher(text.folded()).matches();
      if (listing) {
        noteForm(text);
        one(text);
      }
    } else if (isListHead(text)) {
      listing = true;
      noteForm(text);
    } else if (text.folded().startsWith("noi nhan")) {
      listing = false;
    } else if (listing) {
      item(text);
    }
  }

  private static boolean isListHead(Text text) {
    return text.isCapitals() && text.folded().startsWith("danh sach");
  }

  private void noteForm(Text text) {
    AwardForm.in(text.words())
        .filter(found -> form == null || !AwardForm.isSame(form.text(), found))
        .ifPresent(found -> form = text.as(FieldKind.AWARD, found));
  }

  private void one(Text text) {
    Matcher person = ONE.matcher(text.words());
    if (person.find()) {
      String position = Optional.ofNullable(person.group(2)).orElse("");
      add(text, PersonName.withoutHonorific(person.group(1)), text, position);
    }
  }

  private void item(Text text) {
    Matcher item = ITEM.matcher(text.words());
    if (item.matches()) {
      String[] parts = item.group(1).split("\\s*[,;:]\\s*", 2);
      add(text, PersonName.withoutHonorific(parts[0]), text, parts.length > 1 ? parts[1] : "");
    } else if (text.isCapitals() || text.words().length() < 80) {
      noteForm(text);
    }
  }

  private void add(Text at, String recipient, Text positionAt, String position) {
    lines.add(
        List.of(
            at.as(FieldKind.RECIPIENT, recipient),
            position.isEmpty()
                ? Value.missing(FieldKind.POSITION)
                : positionAt.as(FieldKind.POSITION, position),
            form == null ? Value.missing(FieldKind.AWARD) : form));
  }

  private void row(Row row) {
    Optional<ListColumns> head = ListColumns.in(row);
    if (head.isPresent()) {
      columns = head.get();
    } else if (columns != null && columns.columns() == row.columns()) {
      listed(row, columns);
    }
  }

  private void listed(Row row, ListColumns head) {
    List<Text> filled = row.filled();
    if (filled.size() == 1 && head.columns() > 1) {
      noteForm(filled.getFirst()); // a line over the whole table names what follows
    } else if (!row.at(head.name()).words().isBlank()) {
      fromCells(row, head);
    }
  }

  private void fromCells(Row row, ListColumns head) {
    Text name = row.at(head.name());
    Value position = joined(row, head.position(), FieldKind.POSITION);
    Value award = joined(row, head.award(), FieldKind.AWARD);
    lines.add(
        List.of(
            name.as(FieldKind.RECIPIENT, PersonName.withoutHonorific(name.words())),
            position,
            award.isMissing() && form != null ? form : award));
  }

  private static Value joined(Row row, List<Integer> columns, FieldKind field) {
    List<Text> said =
        columns.stream().map(row::at).filter(text -> !text.words().isBlank()).toList();
    if (said.isEmpty()) {
      return Value.missing(field);
    }
    Value first = said.getFirst().as(field, "");
    int percent = said.stream().mapToInt(Text::percent).min().orElse(Value.SURE);
    String text = String.join(", ", said.stream().map(Text::words).toList());
    return new Value(field, text, first.spot(), percent);
  }
}
