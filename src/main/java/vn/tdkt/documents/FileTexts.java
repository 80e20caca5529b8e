package vn.tdkt.documents;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.Reading;

/**
 * What stands in files without fixed pages, read anew at each look by somebody whom the {@link
 * ReadingRoom} let in; nothing of it is kept.
 */
@Service
public class FileTexts {
  private static final int AT_ONCE = 2;

  private final Reading reading;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  FileTexts(Clock clock) {
    this.reading = new Reading(clock);
  }

  /**
   * The file as it was read, or one sentence about why it cannot be; a stamp of a state secret is
   * one such reason (decision 34).
   */
  public Outcome<ReadDocument> of(ReadingRoom.Admitted file) throws IOException {
    turns.acquireUninterruptibly();
    try (InputStream bytes = file.bytes().open()) {
      return reading.read(file.file().name(), bytes);
    } finally {
      turns.release();
    }
  }
}
