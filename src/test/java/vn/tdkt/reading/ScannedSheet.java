package vn.tdkt.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Both real sheets, printed, scanned and read; once for all tests, because it takes seconds. */
public enum ScannedSheet {
  /** As our own papers print it, saved as TIFF. */
  BAC_GIANG(PrintedSheet.bacGiangWithExplanations(), "tif") {
    @Override
    byte[] printed(Path folder) {
      return PaperFiles.pdf(sheet());
    }

    @Override
    byte[] saved(ScannedPages scan) {
      return scan.tiff();
    }
  },
  /** As LibreOffice prints it from Word, saved as a PDF of pictures. */
  THAI_NGUYEN(PrintedSheet.thaiNguyen(), "pdf") {
    @Override
    byte[] printed(Path folder) {
      return ConvertedFiles.of(sheet(), "pdf", folder);
    }

    @Override
    byte[] saved(ScannedPages scan) {
      return scan.pdf();
    }
  };

  private final PrintedSheet sheet;
  private final String extension;
  private @Nullable ReadDocument read;

  ScannedSheet(PrintedSheet sheet, String extension) {
    this.sheet = sheet;
    this.extension = extension;
  }

  abstract byte[] printed(Path folder);

  abstract byte[] saved(ScannedPages scan);

  public PrintedSheet sheet() {
    return sheet;
  }

  /** The scan's pages, for who reads them in another way. */
  public ScannedPages pages(Path folder) {
    return ScannedPages.of(printed(folder));
  }

  public synchronized ReadDocument read() {
    ReadDocument known = read;
    if (known == null) {
      known = readNow();
      read = known;
    }
    return known;
  }

  private ReadDocument readNow() {
    try {
      Path folder = Files.createTempDirectory("scan");
      try {
        return new ReadFiles(folder).read("quét." + extension, saved(pages(folder)));
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
