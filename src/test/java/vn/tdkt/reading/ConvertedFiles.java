package vn.tdkt.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tdkt.papers.Office;

/** Score sheets as LibreOffice saves them from Word files; each is made once. */
final class ConvertedFiles {
  private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();

  private ConvertedFiles() {}

  static byte[] of(PrintedSheet sheet, String extension, Path folder) {
    return MADE.computeIfAbsent(
        extension + sheet.hashCode(), unused -> made(sheet, extension, folder));
  }

  private static byte[] made(PrintedSheet sheet, String extension, Path folder) {
    try {
      Path word = Files.write(folder.resolve("made.docx"), SheetFiles.docx(sheet));
      return Files.readAllBytes(new Office(folder).converted(extension, word).getFirst());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
