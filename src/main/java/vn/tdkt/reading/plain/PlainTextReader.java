package vn.tdkt.reading.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tdkt.letters.Encoding;
import vn.tdkt.letters.InUnicode;
import vn.tdkt.letters.OldEncodings;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.FileKind;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.text.Content;
import vn.tdkt.reading.text.ReadText;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Run;
import vn.tdkt.reading.text.Unreadable;

/**
 * Reads plain text: each line a paragraph, and lines that are the rows of a table, as far as its
 * columns can still be told.
 */
public final class PlainTextReader {
  /** Above 500 dense pages. */
  private static final int LARGEST = 4 << 20;

  /** Seven times what stands on as many pages. */
  private static final int MOST_LINES = 200_000;

  private static final int MOST_CELLS = 200_000;

  private final List<String> lines;
  private final List<String> asRead;
  private final FlattenedRows flattened;

  /** Empty where the file is Unicode. */
  private final String encoding;

  /** Only beside Unicode may a line stand in an old encoding; misread letters look like one. */
  private final Function<String, ReadText> letters;

  private final Patience patience = new Patience();
  private final Remarks remarks = new Remarks();
  private final List<Block> blocks = new ArrayList<>();
  private int paragraphs;
  private int tables;
  private int cells;

  private PlainTextReader(List<String> lines, InUnicode whole) {
    this.lines = lines;
    this.flattened = new FlattenedRows(lines);
    this.asRead = whole.asRead().lines().toList();
    this.encoding = whole.from().map(Encoding::label).orElse("");
    this.letters =
        OldEncodings.isUnicode(whole.asRead())
            ? text -> ReadText.of(List.of(Run.of(text)))
            : ReadText::inUnicode;
  }

  public static Content read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new Unreadable("too-much");
    }
    InUnicode whole = OldEncodings.read(Files.readAllBytes(file));
    if (whole.text().lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
      throw new Unreadable("too-much");
    }
    List<String> lines = whole.text().lines().map(Markup::without).toList();
    PlainTextReader reading = new PlainTextReader(lines, whole);
    return new Content(FileKind.TEXT, reading.read(), reading.remarks.findings());
  }

  private List<Block> read() throws Unreadable {
    for (int at = 0; at < lines.size(); ) {
      Optional<LostTable> table = tableAt(at);
      if (table.isPresent()) {
        cells += table.get().size();
        if (cells > MOST_CELLS) {
          throw new Unreadable("too-many-cells");
        }
        Place place = Place.ofTable(++tables);
        blocks.add(table.get().table(place, letters));
        remarks.count("guessed-tables", place);
        at = table.get().next();
      } else {
        paragraph(at);
        at++;
      }
    }
    return blocks;
  }

  private Optional<LostTable> tableAt(int line) {
    return Stream.of(
            TabbedRows.at(lines, line), AlignedRows.at(lines, line, patience), flattened.at(line))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void paragraph(int line) {
    ReadText text = letters.apply(lines.get(line));
    if (!text.text().isEmpty()) {
      Place place = Place.ofParagraph(++paragraphs);
      blocks.add(new Paragraph(text.text(), place, certainty(line, text)));
    }
  }

  private Certainty certainty(int line, ReadText text) {
    return encoding.isEmpty()
        ? text.certainty()
        : new Certainty.Converted(asRead.get(line).strip(), encoding);
  }
}
