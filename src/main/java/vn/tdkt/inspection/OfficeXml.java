package vn.tdkt.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Word and Excel files of today: zip files with a list of parts. Every entry is unpacked into
 * nothing, counted as it comes (the sizes that a zip states are not believed), so that a zip bomb
 * ends at the limit.
 */
final class OfficeXml {
  private static final int MOST_ENTRIES = 5_000;
  private static final long RATIO_FREE_BYTES = 10L << 20;
  private static final long HIGHEST_RATIO = 200;
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private final ZipFile zip;
  private final Budget budget;
  private final SecrecyWatch watch;

  private OfficeXml(ZipFile zip, Budget budget) {
    this.zip = zip;
    this.budget = budget;
    this.watch = new SecrecyWatch(budget);
  }

  static Inspection.Sound inspect(Path file, Budget budget) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new OfficeXml(zip, budget).inspect();
    }
  }

  private Inspection.Sound inspect() throws IOException {
    if (zip.size() > MOST_ENTRIES) {
      throw new BadFile(Flaw.BOMB);
    }
    FileType type = type();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      if (entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
        throw new BadFile(Flaw.MACRO);
      }
      readThrough(entry);
    }
    return new Inspection.Sound(type, null);
  }

  private FileType type() throws IOException {
    ZipEntry list = zip.getEntry(CONTENT_TYPES);
    if (list == null) {
      throw new BadFile(Flaw.ARCHIVE);
    }
    try (InputStream in = counted(list)) {
      return OfficeParts.mainType(in);
    }
  }

  private void readThrough(ZipEntry entry) throws IOException {
    try (InputStream in = counted(entry)) {
      if (holdsText(entry.getName())) {
        new OfficeParts(watch, budget).read(in);
      } else {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  private static boolean holdsText(String name) {
    return name.endsWith(".xml") && (name.startsWith("word/") || name.startsWith("xl/"));
  }

  private InputStream counted(ZipEntry entry) throws IOException {
    @Nullable InputStream in = zip.getInputStream(entry);
    if (in == null) {
      throw new BadFile(Flaw.DAMAGED);
    }
    long packed = Math.max(1, entry.getCompressedSize());
    return new CountedInput(in, budget, Math.max(RATIO_FREE_BYTES, packed * HIGHEST_RATIO));
  }
}
