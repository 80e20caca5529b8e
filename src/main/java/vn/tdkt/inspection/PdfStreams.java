package vn.tdkt.inspection;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The compressed streams of a PDF, unpacked into nothing and counted before a PDF reader, which
 * unpacks into memory, sees the file.
 */
final class PdfStreams {
  private static final int DICTIONARY_REACH = 1_024;
  private static final Pattern COMPRESSION =
      Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");

  private final byte[] file;
  private final Budget budget;
  private final byte[] sink = new byte[1 << 16];

  private PdfStreams(byte[] file, Budget budget) {
    this.file = file;
    this.budget = budget;
  }

  static void count(byte[] file, Budget budget) throws BadFile {
    new PdfStreams(file, budget).count();
  }

  private void count() throws BadFile {
    int from = 0;
    for (int at = next("stream", from); at >= 0; at = next("stream", from)) {
      from = at + "stream".length();
      if (!precededBy("end", at)) {
        refuseNested(at);
        from = Math.max(from, inflate(dataStart(from)));
      }
    }
  }

  /** Layers of compression multiply; no office program writes more than one. */
  private void refuseNested(int stream) throws BadFile {
    int start = Math.max(0, stream - DICTIONARY_REACH);
    String before = new String(file, start, stream - start, StandardCharsets.ISO_8859_1);
    int filters = before.lastIndexOf("/Filter");
    int object = before.lastIndexOf(" obj");
    if (filters > object) {
      String names = before.substring(filters).split("]|>>", 2)[0];
      Matcher compression = COMPRESSION.matcher(names);
      if (compression.results().count() > 1) {
        throw new BadFile(Flaw.BOMB);
      }
    }
  }

  /** Where the compressed data end; {@code start} where there are none. */
  private int inflate(int start) throws BadFile {
    if (start + 2 > file.length || (file[start] & 0x0F) != 8) {
      return start;
    }
    try (Inflating inflating = new Inflating(file, start)) {
      for (int count = inflating.into(sink); count > 0; count = inflating.into(sink)) {
        budget.unpacked(count);
      }
      return start + inflating.consumed();
    }
  }

  private int dataStart(int afterKeyword) {
    int at = afterKeyword;
    if (at < file.length && file[at] == '\r') {
      at++;
    }
    return at < file.length && file[at] == '\n' ? at + 1 : at;
  }

  private boolean precededBy(String word, int at) {
    return at >= word.length() && matches(word, at - word.length());
  }

  private int next(String word, int from) throws BadFile {
    for (int at = from; at <= file.length - word.length(); at++) {
      budget.step();
      if (file[at] == word.charAt(0) && matches(word, at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean matches(String word, int at) {
    for (int i = 0; i < word.length(); i++) {
      if (file[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** An inflater that ends quietly at damaged data: readers of PDF do the same. */
  private static final class Inflating implements AutoCloseable {
    private final Inflater inflater = new Inflater();

    Inflating(byte[] file, int start) {
      inflater.setInput(file, start, file.length - start);
    }

    int into(byte[] sink) {
      try {
        return inflater.inflate(sink);
      } catch (DataFormatException e) {
        return 0;
      }
    }

    int consumed() {
      return Math.toIntExact(inflater.getBytesRead());
    }

    @Override
    public void close() {
      inflater.end();
    }
  }
}
