package vn.tdkt.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Looks at a stranger's file before anything of it is kept: its kind by its content, what is
 * dangerous or unreadable in it, and whether it is marked as a state secret (REQ-102). Bounded in
 * time and memory, whatever the file.
 */
@Component
public final class Inspector {
  private static final Duration TIME = Duration.ofSeconds(20);
  private static final int AT_ONCE = 2;

  private final Clock clock;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  public Inspector(Clock clock) {
    this.clock = clock;
  }

  /** Never throws for what stands in the file. */
  public Inspection inspect(Path file) {
    turns.acquireUninterruptibly();
    try {
      return sound(file, new Budget(clock, TIME, Budget.UNPACKED_BYTES));
    } catch (IOException | RuntimeException e) {
      // The readers throw exceptions of every kind at a damaged file; none is worth a report.
      return new Inspection.Flawed(BadFile.behind(e));
    } finally {
      turns.release();
    }
  }

  /**
   * Whether the text of a page carries the stamp of a state secret; for pages whose letters are
   * known only after they were recognised in a picture.
   */
  public boolean isSecret(String page) {
    try {
      new SecrecyWatch(new Budget(clock, TIME, Budget.UNPACKED_BYTES)).paragraph(page);
      return false;
    } catch (BadFile e) {
      return e.flaw() == Flaw.SECRET;
    }
  }

  private static Inspection sound(Path file, Budget budget) throws IOException {
    if (Files.size(file) == 0) {
      throw new BadFile(Flaw.EMPTY);
    }
    return switch (Signature.of(head(file))) {
      case PDF -> Pdf.inspect(file, budget);
      case ZIP -> OfficeXml.inspect(file, budget);
      case OLE2 -> OldOffice.inspect(file, budget);
      case PNG -> Picture.inspect(file, FileType.PNG, budget);
      case JPG -> Picture.inspect(file, FileType.JPG, budget);
      case TIF -> Picture.inspect(file, FileType.TIF, budget);
      case ARCHIVE -> throw new BadFile(Flaw.ARCHIVE);
      case OTHER -> PlainText.inspect(file, budget);
    };
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Signature.LENGTH);
    }
  }
}
