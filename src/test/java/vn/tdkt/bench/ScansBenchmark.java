package vn.tdkt.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import vn.tdkt.reading.CellsRight;
import vn.tdkt.reading.PrintedSheet;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.ReadFiles;
import vn.tdkt.reading.ScannedPages;
import vn.tdkt.reading.ScannedSheet;
import vn.tdkt.reading.ScoreTables;
import vn.tdkt.reading.Table;

/**
 * Both real sheets as noisy scans: our reading, and the same pages given to Tesseract as a whole.
 */
public final class ScansBenchmark {
  private final Report report = new Report("Scans");
  private final Path folder = Path.of("target", "bench", "scans").toAbsolutePath();

  public static void main(String[] arguments) throws Exception {
    System.exit(new ScansBenchmark().run(arguments));
  }

  private int run(String... arguments) throws IOException {
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder);
    for (ScannedSheet sheet : ScannedSheet.values()) {
      ScannedPages scan = sheet.pages(folder);
      ours(sheet, scan);
      turned(sheet, scan);
      try {
        plain(sheet, scan);
      } catch (PeerMissing missing) {
        report.missing("Tesseract alone", missing);
      }
    }
    return report.finish(arguments);
  }

  private void ours(ScannedSheet sheet, ScannedPages scan) throws IOException {
    byte[] tiff = scan.tiff();
    long begin = System.nanoTime();
    ReadDocument read = new ReadFiles(folder).read("quet.tif", tiff);
    long nanos = System.nanoTime() - begin;
    Table table = ScoreTables.in(read).getFirst().source();
    String text =
        Stream.concat(
                read.paragraphs().map(paragraph -> paragraph.text()),
                table.rows().stream().flatMap(row -> row.cells().stream()).map(cell -> cell.text()))
            .collect(Collectors.joining("\n"));
    String who = "TĐKT, " + sheet;
    tell(who, sheet.sheet(), text, nanos, scan.pages().size());
    CellsRight cells = CellsRight.of(sheet.sheet(), table);
    CellsRight figures = CellsRight.ofFigures(sheet.sheet(), table);
    report.row(who + ": cells of the table right", share(cells.right(), cells.all()));
    report.row(
        who + ": cells with a number right, in their place", share(figures.right(), figures.all()));
  }

  /** The same pages, laid into the scanner in each wrong way. */
  private void turned(ScannedSheet sheet, ScannedPages scan) throws IOException {
    for (int quarters = 1; quarters <= 3; quarters++) {
      ReadDocument read = new ReadFiles(folder).read("quet.tif", scan.turned(quarters).tiff());
      Table table = ScoreTables.in(read).getFirst().source();
      CellsRight figures = CellsRight.ofFigures(sheet.sheet(), table);
      report.row(
          "TĐKT, %s, turned by %d°: cells with a number right".formatted(sheet, 90 * quarters),
          share(figures.right(), figures.all()));
    }
  }

  private void plain(ScannedSheet sheet, ScannedPages scan) throws IOException, PeerMissing {
    List<String> pages = new ArrayList<>();
    long begin = System.nanoTime();
    for (int page = 1; page <= scan.pages().size(); page++) {
      pages.add(recognised(Files.write(folder.resolve("trang.png"), scan.page(page, "png"))));
    }
    long nanos = System.nanoTime() - begin;
    String who = "Tesseract alone (psm 3, vie), " + sheet;
    tell(who, sheet.sheet(), String.join("\n", pages), nanos, scan.pages().size());
    report.row(who + ": cells of the table right", "none, it gives no table");
  }

  private static String recognised(Path page) throws IOException, PeerMissing {
    ProcessBuilder builder =
        new ProcessBuilder("tesseract", page.toString(), "stdout", "-l", "vie", "--psm", "3")
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    try {
      Process process = builder.start();
      byte[] said = process.getInputStream().readAllBytes();
      process.waitFor();
      return new String(said, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new PeerMissing("tesseract", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void tell(String who, PrintedSheet sheet, String text, long nanos, int pages) {
    List<String> printed = words(printed(sheet));
    List<String> read = words(text);
    report.row(who + ": words right", share(common(printed, read), printed.size()));
    List<String> figures = printed.stream().filter(ScansBenchmark::isFigure).toList();
    report.row(who + ": numbers right", share(common(figures, read), figures.size()));
    report.row(who + ": a page, of " + pages, Figure.text(Duration.ofNanos(nanos / pages)));
  }

  private static String printed(PrintedSheet sheet) {
    return Stream.of(
            Stream.of(sheet.title()),
            sheet.heads().stream().flatMap(List::stream).filter(head -> head.length() > 1),
            sheet.rows().stream().flatMap(List::stream),
            sheet.below().stream())
        .flatMap(texts -> texts)
        .collect(Collectors.joining("\n"));
  }

  private static boolean isFigure(String word) {
    return word.matches("\\d{1,4}");
  }

  private static List<String> words(String text) {
    return Arrays.stream(Normalizer.normalize(text, Normalizer.Form.NFC).split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /**
   * How many of the words were read, each as often as it stands there; their order does not count.
   */
  private static int common(List<String> printed, List<String> read) {
    Map<String, Integer> left = new HashMap<>();
    read.forEach(word -> left.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : printed) {
      int there = left.getOrDefault(word, 0);
      common += there > 0 ? 1 : 0;
      left.put(word, Math.max(0, there - 1));
    }
    return common;
  }

  private static String share(int part, int all) {
    return String.format(Locale.ROOT, "%.1f %% (%d of %d)", 100.0 * part / all, part, all);
  }
}
