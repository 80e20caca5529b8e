package vn.tdkt.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tdkt.inspection.FileType;
import vn.tdkt.inspection.Flaw;
import vn.tdkt.inspection.Inspection;
import vn.tdkt.inspection.Inspector;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.reading.excel.XlsReader;
import vn.tdkt.reading.excel.XlsxReader;
import vn.tdkt.reading.oldword.OldWordReader;
import vn.tdkt.reading.pdf.PdfReader;
import vn.tdkt.reading.plain.PlainTextReader;
import vn.tdkt.reading.scan.ScanReader;
import vn.tdkt.reading.text.Content;
import vn.tdkt.reading.text.Conversions;
import vn.tdkt.reading.text.RestoredAccents;
import vn.tdkt.reading.text.Unreadable;
import vn.tdkt.reading.word.WordReader;

/**
 * Reads a stranger's file, whatever it is: inspected first, then read, bounded in memory and time.
 * Needs no application around it.
 */
public final class Reading {
  /** What a file may have at most, in megabytes; named in refusals. */
  public static final int LARGEST_MEGABYTES = 50;

  private static final Citation BECAUSE = Citation.of("REQ-43");

  /** What may fail as files fail. */
  @FunctionalInterface
  interface Read<T> {
    T now() throws IOException;
  }

  private final Clock clock;
  private final Inspector inspector;

  /** Begins by removing what an earlier program, cut off while it read, left behind. */
  public Reading(Clock clock) {
    MemoryFile.sweep();
    this.clock = clock;
    this.inspector = new Inspector(clock);
  }

  /**
   * The file as it was read, or refused with one sentence; never throws for what stands in it.
   *
   * @param fileName as its owner calls it; the kind is told by the content
   */
  public Outcome<ReadDocument> read(String fileName, Path file) {
    if (file.toFile().length() > (long) LARGEST_MEGABYTES << 20) {
      return Outcome.refused(Flaw.TOO_LARGE.refusal(fileName, LARGEST_MEGABYTES));
    }
    return switch (inspector.inspect(file)) {
      case Inspection.Flawed(Flaw flaw) ->
          Outcome.refused(flaw.refusal(fileName, LARGEST_MEGABYTES));
      case Inspection.Sound sound -> readable(fileName, file, sound.type());
    };
  }

  /** The same for what comes over the line; nothing of it is kept. */
  public Outcome<ReadDocument> read(String fileName, InputStream content) throws IOException {
    try (MemoryFile file = MemoryFile.of(content)) {
      return read(fileName, file.path());
    }
  }

  /**
   * The file as a table that was copied and pasted: tabs between cells, a line for each row and
   * each paragraph. Not of scans: figures read from a picture are for asking, not for taking over.
   */
  public Outcome<String> text(String fileName, InputStream content) throws IOException {
    return read(fileName, content).then(Reading::text);
  }

  /** The same of a file that was read before. */
  public static Outcome<String> text(ReadDocument document) {
    return document.tables().anyMatch(Reading::isRecognised)
        ? Outcome.refused("reading.refused.scan-as-table", BECAUSE, document.fileName())
        : Outcome.done(TabbedText.of(document));
  }

  private static boolean isRecognised(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.place().region() != null);
  }

  /**
   * All that is written as letters in a file that was inspected, for finding it by its words; empty
   * for pictures and where it cannot be read.
   */
  public String written(Path file, FileType type) {
    try {
      return TabbedText.of(written(type, file));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // a file that cannot be read is kept all the same, and not found by its words
      return "";
    }
  }

  private List<Block> written(FileType type, Path file) throws IOException {
    return switch (type) {
      case PDF -> PdfReader.written(file, clock);
      case PNG, JPG, TIF -> List.of();
      case DOCX, XLSX, XLS, DOC, TXT -> content(file, type).blocks();
    };
  }

  /** Why a file is no picture that can be read; empty where it is one. */
  Optional<Refusal> noPicture(String fileName, Path file) {
    return switch (inspector.inspect(file)) {
      case Inspection.Flawed(Flaw flaw) -> Optional.of(flaw.refusal(fileName, LARGEST_MEGABYTES));
      case Inspection.Sound sound ->
          sound.type().isImage()
              ? Optional.empty()
              : Optional.of(Refusal.of("reading.refused.no-picture", BECAUSE, fileName));
    };
  }

  private Outcome<ReadDocument> readable(String fileName, Path file, FileType type) {
    return answered(fileName, () -> document(fileName, content(file, type)));
  }

  static ReadDocument document(String fileName, Content content) {
    List<Finding> conversions = Conversions.remark(content.blocks()).stream().toList();
    Content proposed = RestoredAccents.in(content);
    return new ReadDocument(
        fileName,
        proposed.kind(),
        proposed.blocks(),
        Stream.concat(proposed.remarks().stream(), conversions.stream()).toList(),
        proposed.layout());
  }

  /** Reads, or tells in one sentence why it cannot. */
  <T> Outcome<T> answered(String fileName, Read<T> read) {
    try {
      return Outcome.done(read.now());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // libraries throw exceptions of every kind at a damaged file; none is worth a report
      return Outcome.refused(refusal(Unreadable.reason(e), fileName));
    }
  }

  private static Refusal refusal(String reason, String fileName) {
    return reason.equals(Unreadable.SECRET)
        ? Flaw.SECRET.refusal(fileName, LARGEST_MEGABYTES)
        : Refusal.of("reading.refused." + reason, BECAUSE, fileName);
  }

  Content content(Path file, FileType type) throws IOException {
    return switch (type) {
      case DOCX -> WordReader.read(file);
      case XLSX -> XlsxReader.read(file);
      case XLS -> XlsReader.read(file);
      case PDF -> PdfReader.read(file, clock);
      case DOC -> OldWordReader.read(file);
      case TXT -> PlainTextReader.read(file);
      case PNG, JPG, TIF -> ScanReader.read(file, clock);
    };
  }
}
