package vn.tdkt.intake.book;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through the sheets of a workbook for what the reader cannot bear: a cell's reference far
 * outside of any sheet makes it reserve memory for all columns before. Written for bytes, because
 * it comes before the reading.
 */
public final class SheetGuard {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST = 10;

  private SheetGuard() {}

  /** Whether every cell says in plain letters where it stands, within the columns of Excel. */
  public static boolean allows(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().startsWith("xl/worksheets/") && !isSound(zip, entry)) {
          return false;
        }
      }
      return true;
    }
  }

  private static boolean isSound(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream raw = zip.getInputStream(entry);
        InputStream in = new BufferedInputStream(raw, BUFFER)) {
      return isSound(in);
    }
  }

  /** Other encodings than UTF-8 put zeros between the letters; no office program writes one. */
  static boolean isSound(InputStream in) throws IOException {
    boolean inTag = false;
    int before = 0;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == 0) {
        return false;
      }
      if (c == '<' || c == '>') {
        inTag = c == '<';
      } else if (inTag && c == 'r' && isSpace(before) && !isReference(in)) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** What follows an r at the beginning of a name: any other name, or a place in a sheet. */
  private static boolean isReference(InputStream in) throws IOException {
    int c = in.read();
    if (c != '=' && !isSpace(c)) {
      return true;
    }
    StringBuilder place = new StringBuilder();
    int quote = c == '=' ? in.read() : -1;
    if (quote != '"' && quote != '\'') {
      return false;
    }
    for (c = in.read(); c != quote; c = in.read()) {
      if (c < 0 || place.length() > LONGEST) {
        return false;
      }
      place.append((char) c);
    }
    return place.toString().matches("[A-Z]{0,3}\\d{1,7}");
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
