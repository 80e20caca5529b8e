package vn.tdkt.reading.scan;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import vn.tdkt.reading.text.Unreadable;

/**
 * The program that recognises letters, run once for many pictures. They go in and the words come
 * out through pipes, so that nothing of a paper ever lies in a folder (decisions 34 and 37).
 *
 * @param program its name, or where it lies
 * @param answering how long it may take to tell what it can
 * @param recognising how long it may take for the pictures of one call
 */
record Tesseract(String program, Duration answering, Duration recognising) {
  private static final String LANGUAGE = "vie";

  /** How many run beside each other, whoever asks; each takes a core. */
  private static final Semaphore TURNS = new Semaphore(2, true);

  /** The one of this machine. */
  static Tesseract installed() {
    return new Tesseract("tesseract", Duration.ofSeconds(10), Duration.ofMinutes(2));
  }

  /** Ends the reading where the program or its Vietnamese is missing, or it gives no answer. */
  void need() throws Unreadable {
    if (!languages().lines().anyMatch(LANGUAGE::equals)) {
      throw new Unreadable("no-recognition");
    }
  }

  private String languages() throws Unreadable {
    try {
      return said(answering, new byte[0], program, "--list-langs");
    } catch (BoundedRun.Missing e) {
      return "";
    } catch (IOException e) {
      throw new Unreadable("recognition-silent");
    }
  }

  /** The words of each picture. */
  List<List<Word>> words(List<GrayImage> images, Layout layout) throws IOException {
    if (images.isEmpty()) {
      return List.of();
    }
    try {
      return WordTable.read(listing(images, layout), images.size());
    } catch (BoundedRun.TooSlow e) {
      throw new Unreadable("recognition-too-slow");
    }
  }

  private String listing(List<GrayImage> images, Layout layout) throws IOException {
    List<String> command = new ArrayList<>(List.of(program, "stdin", "stdout", "-l", LANGUAGE));
    command.addAll(List.of("--dpi", String.valueOf(Straightened.DOTS_PER_INCH)));
    command.addAll(layout.options());
    command.add("tsv");
    return said(recognising, Pictures.tiff(images), command.toArray(String[]::new));
  }

  private static String said(Duration patience, byte[] input, String... command)
      throws IOException {
    TURNS.acquireUninterruptibly();
    try {
      return new BoundedRun(patience).said(input, command);
    } finally {
      TURNS.release();
    }
  }
}
