package vn.tdkt.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Words;
import vn.tdkt.reading.scan.ScanReader;

/**
 * Several pictures that are the pages of one paper, as a telephone or an old scanner gives them:
 * read as one, so that sums which go on overleaf are seen. Nothing of them is kept.
 */
public final class LoosePages {
  /** A file as its owner calls it, and its bytes, opened once. */
  public record LoosePage(String fileName, Bytes bytes) {}

  /** Closed by the reader. */
  @FunctionalInterface
  public interface Bytes {
    InputStream open() throws IOException;
  }

  private final Clock clock;
  private final Reading reading;

  public LoosePages(Clock clock) {
    this.clock = clock;
    this.reading = new Reading(clock);
  }

  /** The paper, or refused with one sentence: a file among several must be a picture. */
  public Outcome<ReadDocument> read(List<LoosePage> pages) throws IOException {
    List<MemoryFile> files = new ArrayList<>();
    try {
      for (LoosePage page : pages) {
        Optional<Refusal> fault = received(page, files);
        if (fault.isPresent()) {
          return Outcome.refused(fault.get());
        }
      }
      return read(name(pages), files.stream().map(MemoryFile::path).toList());
    } finally {
      for (MemoryFile file : files) {
        file.close();
      }
    }
  }

  private Optional<Refusal> received(LoosePage page, List<MemoryFile> files) throws IOException {
    try (InputStream bytes = page.bytes().open()) {
      MemoryFile file = MemoryFile.of(bytes);
      files.add(file);
      return reading.noPicture(page.fileName(), file.path());
    }
  }

  private Outcome<ReadDocument> read(String name, List<Path> pictures) {
    return reading.answered(name, () -> Reading.document(name, ScanReader.read(pictures, clock)));
  }

  private static String name(List<LoosePage> pages) {
    return Words.of("reading").say("pages", pages.getFirst().fileName(), pages.size() - 1);
  }
}
