package vn.tdkt.bench.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import vn.tdkt.reading.PrintedSheet;
import vn.tdkt.reading.ScannedPages;
import vn.tdkt.reading.SheetFile;
import vn.tdkt.reading.TextFiles;

/** The ways in which an office hands in a sheet, and how it looks as a file, or as several. */
public enum HandedIn {
  DOCX(".docx", SheetFile.WORD),
  DOC(".doc of LibreOffice", SheetFile.OLD_WORD),
  XLSX(".xlsx", SheetFile.EXCEL),
  XLSX_WITHOUT_LINES(".xlsx without lines", SheetFile.EXCEL_WITHOUT_LINES),
  XLS(".xls", SheetFile.OLD_EXCEL),
  PDF(".pdf of ours", SheetFile.PDF_OF_OURS),
  PDF_OF_LIBREOFFICE(".pdf of LibreOffice", SheetFile.PDF_OF_LIBREOFFICE),
  TEXT(".txt with tabs", SheetFile.TEXT_WITH_TABS),
  TEXT_WITHOUT_COLUMNS(
      ".txt without columns", "txt", (sheet, folder) -> List.of(TextFiles.flattened(sheet))),
  SCAN_TIFF(
      "scan, .tif of all pages",
      "tif",
      (sheet, folder) -> List.of(scanned(SheetFile.PDF_OF_OURS, sheet, folder).tiff())),
  SCAN_PDF(
      "scan, .pdf of all pages, printed by LibreOffice",
      "pdf",
      (sheet, folder) -> List.of(scanned(SheetFile.PDF_OF_LIBREOFFICE, sheet, folder).pdf())),
  SCAN_PNG(
      "scan, a .png a page, one by one", "png", (sheet, folder) -> pictures(sheet, folder, "png")),
  SCAN_JPG(
      "scan, a .jpg a page, all at once", "jpg", (sheet, folder) -> pictures(sheet, folder, "jpg"));

  private final String title;
  private final String extension;
  private final Making making;

  private interface Making {
    List<byte[]> of(PrintedSheet sheet, Path folder);
  }

  HandedIn(String title, SheetFile file) {
    this(title, file.extension(), (sheet, folder) -> List.of(file.bytes(sheet, folder)));
  }

  HandedIn(String title, String extension, Making making) {
    this.title = title;
    this.extension = extension;
    this.making = making;
  }

  private static ScannedPages scanned(SheetFile file, PrintedSheet sheet, Path folder) {
    return ScannedPages.of(file.bytes(sheet, folder));
  }

  private static List<byte[]> pictures(PrintedSheet sheet, Path folder, String format) {
    ScannedPages scan = scanned(SheetFile.PDF_OF_OURS, sheet, folder);
    return IntStream.rangeClosed(1, scan.pages().size())
        .mapToObj(page -> scan.page(page, format))
        .toList();
  }

  public String title() {
    return title;
  }

  public String extension() {
    return extension;
  }

  /** Whether letters are recognised in pictures, which takes seconds. */
  public boolean isScan() {
    return title.startsWith("scan");
  }

  /** Whether its files are the pages of one paper, and are read as such. */
  public boolean isOnePaper() {
    return this == SCAN_JPG;
  }

  /** Whether it has columns at all, be they guessed. */
  public boolean hasColumns() {
    return this != TEXT_WITHOUT_COLUMNS;
  }

  /**
   * The files.
   *
   * @param folder where other programs may put what they need
   */
  public List<byte[]> files(PrintedSheet sheet, Path folder) {
    return making.of(sheet, folder);
  }
}
