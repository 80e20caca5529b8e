package vn.tdkt.bench.filling;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.bench.Figure;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.FilledWord;
import vn.tdkt.reading.Filling;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.Reading;
import vn.tdkt.reading.Table;

/** Our own filling: the template is read once, and each file is written from its bytes. */
public final class Ours {
  private static final int WARM = 50;
  private static final Pattern TAG = Pattern.compile("\\{\\{c(\\d+)}}");

  private Ours() {}

  /** What one file took, and the last file. */
  public static Filled measure(Task task) throws IOException {
    byte[] template = Files.readAllBytes(task.template());
    Map<Place, String> tagged = tagged(template);
    for (int i = 0; i < WARM; i++) {
      fill(template, tagged, task.records().get(i));
    }
    List<Long> nanos = new ArrayList<>();
    byte[] last = {};
    for (List<String> texts : task.records()) {
      long start = System.nanoTime();
      last = fill(template, tagged, texts);
      nanos.add(System.nanoTime() - start);
    }
    Path file = Files.write(task.template().resolveSibling("ours.docx"), last);
    return new Filled("TĐKT", Figure.of(nanos), file);
  }

  private static byte[] fill(byte[] template, Map<Place, String> tagged, List<String> texts)
      throws IOException {
    Map<Place, String> written = new HashMap<>();
    tagged.forEach((place, text) -> written.put(place, said(text, texts)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FilledWord.write(new ByteArrayInputStream(template), new Filling(written, List.of()), out);
    return out.toByteArray();
  }

  private static String said(String text, List<String> texts) {
    return TAG.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(texts.get(Integer.parseInt(found.group(1)))));
  }

  /** Where tags stand. */
  private static Map<Place, String> tagged(byte[] template) throws IOException {
    Map<Place, String> tagged = new HashMap<>();
    read(template).blocks().stream()
        .flatMap(Ours::places)
        .filter(one -> TAG.matcher(one.getValue()).find())
        .forEach(one -> tagged.put(one.getKey(), one.getValue()));
    return tagged;
  }

  private static Stream<Map.Entry<Place, String>> places(Block block) {
    return switch (block) {
      case Paragraph paragraph -> Stream.of(Map.entry(paragraph.place(), paragraph.text()));
      case Table table ->
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .map(cell -> Map.entry(cell.place(), cell.text()));
    };
  }

  /** A file as our reader reads it. */
  static ReadDocument read(byte[] file) throws IOException {
    Outcome<ReadDocument> read =
        new Reading(Clock.systemUTC()).read("x.docx", new ByteArrayInputStream(file));
    if (read instanceof Outcome.Done<ReadDocument>(ReadDocument document)) {
      return document;
    }
    throw new IOException("a written file does not open");
  }
}
