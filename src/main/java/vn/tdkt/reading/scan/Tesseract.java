package vn.tdkt.reading.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.tdkt.reading.text.Unreadable;

/**
 * The program that recognises letters, run once for many pictures. They go in and the words come
 * out through pipes, so that nothing of a paper ever lies in a folder (decisions 34 and 37).
 */
final class Tesseract {
  private static final String PROGRAM = "tesseract";
  private static final String LANGUAGE = "vie";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int MOST_BYTES = 20 << 20;

  /** How many run beside each other, whoever asks; each takes a core. */
  private static final Semaphore TURNS = new Semaphore(2, true);

  private Tesseract() {}

  /** It could not be started. */
  private static final class Missing extends IOException {
    private static final long serialVersionUID = 1L;

    Missing(IOException cause) {
      super(cause);
    }
  }

  static boolean isThere() throws IOException {
    try {
      return said(new byte[0], PROGRAM, "--list-langs").lines().anyMatch(LANGUAGE::equals);
    } catch (Missing e) {
      return false;
    }
  }

  /** The words of each picture. */
  static List<List<Word>> words(List<GrayImage> images, Layout layout) throws IOException {
    if (images.isEmpty()) {
      return List.of();
    }
    String listing =
        said(
            Pictures.tiff(images),
            PROGRAM,
            "stdin",
            "stdout",
            "-l",
            LANGUAGE,
            "--dpi",
            String.valueOf(Straightened.DOTS_PER_INCH),
            "--psm",
            String.valueOf(layout.mode()),
            "tsv");
    return WordTable.read(listing, images.size());
  }

  private static String said(byte[] input, String... command) throws IOException {
    TURNS.acquireUninterruptibly();
    try {
      return said(start(command), input);
    } finally {
      TURNS.release();
    }
  }

  private static Process start(String... command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    // more threads than one make it slower, not faster
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    try {
      return builder.start();
    } catch (IOException e) {
      throw new Missing(e);
    }
  }

  private static String said(Process process, byte[] input) throws IOException {
    try {
      Thread.startVirtualThread(() -> send(process.getOutputStream(), input));
      CompletableFuture<byte[]> answer =
          CompletableFuture.supplyAsync(
              () -> received(process.getInputStream()), Thread::startVirtualThread);
      if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Unreadable("recognition-too-slow");
      }
      if (process.exitValue() != 0) {
        throw new IOException("tesseract ended with " + process.exitValue());
      }
      return new String(answer.join(), StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void send(OutputStream to, byte[] bytes) {
    try (to) {
      to.write(bytes);
    } catch (IOException e) {
      // it ended before it had read all; its exit says why
    }
  }

  private static byte[] received(InputStream from) {
    try (from) {
      return from.readNBytes(MOST_BYTES);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
