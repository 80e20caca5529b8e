package vn.tdkt.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import vn.tdkt.bench.reading.HandedIn;
import vn.tdkt.bench.reading.RealSheet;
import vn.tdkt.bench.reading.Verdict;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.proofreading.Proofreading;
import vn.tdkt.reading.CellsRight;
import vn.tdkt.reading.LoosePages;
import vn.tdkt.reading.LoosePages.LoosePage;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.PrintedSheet;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.ReadFiles;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.ScoreTables;
import vn.tdkt.reading.Table;

/**
 * Both real sheets in every kind of file: which cells are read rightly, which discrepancies are
 * found, what is claimed or asked without reason, and how long it takes.
 */
public final class ReadingBenchmark {
  private static final Stopwatch WRITTEN = new Stopwatch(3, 15);

  /** Recognition takes seconds a page. */
  private static final Stopwatch SCANNED = new Stopwatch(0, 1);

  private final Path folder = Path.of("target", "bench", "reading").toAbsolutePath();
  private final ReadFiles reading = new ReadFiles(folder);
  private final Report report =
      new Report(
          "Reading",
          "Sheet, file",
          "Cells right",
          "Cells with a number right",
          "Discrepancies found",
          "False errors, questions",
          "The same when mended",
          "Reading",
          "Proofreading");

  public static void main(String[] arguments) throws IOException {
    System.exit(new ReadingBenchmark().run(arguments));
  }

  private int run(String... arguments) throws IOException {
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder);
    for (RealSheet sheet : RealSheet.values()) {
      for (HandedIn kind : HandedIn.values()) {
        measure(sheet, kind);
      }
    }
    return report.finish(arguments);
  }

  private void measure(RealSheet sheet, HandedIn kind) {
    List<byte[]> files = kind.files(sheet.printed(), folder);
    List<ReadDocument> read = new ArrayList<>();
    Figure time =
        (kind.isScan() ? SCANNED : WRITTEN)
            .measure(
                () -> {
                  read.clear();
                  read.addAll(read(files, kind));
                });
    Table table = table(read, sheet.printed());
    Verdict verdict = sheet.verdict(proofread(read));
    report.row(
        sheet.title() + ", " + kind.title(),
        part(kind, CellsRight.of(sheet.printed(), table)),
        part(kind, CellsRight.ofFigures(sheet.printed(), table)),
        verdict.found() + " of " + sheet.faults(),
        verdict.alarms(),
        Verdict.ofClean(proofread(read(kind.files(sheet.mended(), folder), kind))).alarms(),
        Figure.text(time.median()),
        Figure.text(WRITTEN.measure(() -> proofread(read)).median()));
  }

  private List<ReadDocument> read(List<byte[]> files, HandedIn kind) {
    if (kind.isOnePaper()) {
      return List.of(onePaper(files, kind));
    }
    return files.stream().map(file -> read(file, kind)).toList();
  }

  private static ReadDocument onePaper(List<byte[]> files, HandedIn kind) {
    try {
      return switch (new LoosePages(VietnamTime.clock())
          .read(
              files.stream()
                  .map(
                      file ->
                          new LoosePage(
                              "trang." + kind.extension(), () -> new ByteArrayInputStream(file)))
                  .toList())) {
        case Outcome.Done<ReadDocument>(ReadDocument document) -> document;
        case Outcome.Refused<ReadDocument>(Refusal refusal) ->
            throw new IllegalStateException(refusal.text());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReadDocument read(byte[] file, HandedIn kind) {
    try {
      return reading.read("bảng." + kind.extension(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Finding> proofread(List<ReadDocument> files) {
    return files.stream().flatMap(file -> Proofreading.of(file).stream()).toList();
  }

  /** The score tables of all files as one; its heads stand on every page. */
  private static Table table(List<ReadDocument> files, PrintedSheet sheet) {
    List<Row> rows = new ArrayList<>();
    for (ReadDocument file : files) {
      ScoreTables.in(file).stream()
          .limit(1)
          .flatMap(table -> table.source().rows().stream())
          .skip(rows.isEmpty() ? 0 : sheet.heads().size())
          .forEach(rows::add);
    }
    return new Table(rows, Place.ofTable(1));
  }

  private static String part(HandedIn kind, CellsRight cells) {
    return kind.hasColumns() ? cells.right() + " of " + cells.all() : "has none";
  }
}
