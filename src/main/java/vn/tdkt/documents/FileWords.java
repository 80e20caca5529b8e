package vn.tdkt.documents;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;
import vn.tdkt.inspection.FileType;
import vn.tdkt.kernel.Texts;
import vn.tdkt.reading.Reading;

/**
 * The words of a file that comes in, by which it is found later (REQ-44). Only what is written as
 * letters: recognising pictures takes minutes, and the one who sends the file waits.
 */
@Service
class FileWords {
  private static final int AT_ONCE = 2;

  /** The index takes no more of one file; that is some 150 pages. */
  private static final int MOST_LETTERS = 300_000;

  private final Reading reading;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  FileWords(Clock clock) {
    this.reading = new Reading(clock);
  }

  /** In lower case without accents; empty where nothing can be read. */
  String of(Path file, FileType type) {
    turns.acquireUninterruptibly();
    try {
      String text = Texts.folded(reading.written(file, type));
      return text.substring(0, Math.min(text.length(), MOST_LETTERS));
    } finally {
      turns.release();
    }
  }
}
