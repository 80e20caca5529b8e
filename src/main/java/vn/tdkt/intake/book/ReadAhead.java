package vn.tdkt.intake.book;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.intake.model.SheetLine;

/**
 * Reads lines on a thread of its own while those before them are looked at; a few hundred are held.
 * What goes wrong there is thrown here. To be closed where a loop ends early.
 */
public final class ReadAhead implements Iterator<SheetLine>, AutoCloseable {
  private static final int PORTION = 64;
  private static final int PORTIONS = 4;

  private final BlockingQueue<Portion> portions = new ArrayBlockingQueue<>(PORTIONS);
  private final Thread reader;
  private Iterator<SheetLine> current = List.<SheetLine>of().iterator();
  private boolean ended;

  /**
   * @param failure what ended the reading, or null
   */
  private record Portion(List<SheetLine> lines, boolean last, @Nullable RuntimeException failure) {}

  ReadAhead(Stream<SheetLine> lines) {
    this.reader = Thread.ofPlatform().daemon().name("read-ahead").start(() -> read(lines));
  }

  private void read(Stream<SheetLine> lines) {
    try (lines) {
      Iterator<SheetLine> all = lines.iterator();
      while (all.hasNext()) {
        List<SheetLine> portion = new ArrayList<>(PORTION);
        while (portion.size() < PORTION && all.hasNext()) {
          portion.add(all.next());
        }
        portions.put(new Portion(portion, false, null));
      }
      portions.put(new Portion(List.of(), true, null));
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      tell(e);
    }
  }

  private void tell(RuntimeException failure) {
    try {
      portions.put(new Portion(List.of(), true, failure));
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && !ended) {
      Portion next = next(portions);
      if (next.failure() != null) {
        throw next.failure();
      }
      ended = next.last();
      current = next.lines().iterator();
    }
    return current.hasNext();
  }

  private static Portion next(BlockingQueue<Portion> portions) {
    try {
      return portions.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public SheetLine next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  /** Ends the reading and waits for its end, so that the file may be closed. */
  @Override
  public void close() {
    reader.interrupt();
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
