package vn.tdkt.reading;

import java.nio.file.Path;

/** Every way in which an office may hand in a score sheet. */
public enum SheetFile {
  WORD("docx") {
    @Override
    public byte[] bytes(PrintedSheet sheet, Path folder) {
      return SheetFiles.docx(sheet);
    }
  },
  OLD_WORD("doc") {
    @Override
    public byte[] bytes(PrintedSheet sheet, Path folder) {
      return ConvertedFiles.of(sheet, "doc", folder);
    }
  },
  EXCEL("xlsx") {
    @Override
    public byte[] bytes(PrintedSheet sheet, Path folder) {
      return ExcelFiles.xlsx(sheet);
    }
  },
  EXCEL_WITHOUT_LINES("xlsx") {
    @Override
    public byte[] bytes(PrintedSheet sheet, Path folder) {
      return ExcelFiles.unframedXlsx(sheet);
    }
  },
  OLD_EXCEL("xls") {
    @Override
    public byte[] bytes(PrintedSheet sheet, Path folder) {
      return ExcelFiles.xls(sheet);
    }
  },
  PDF_OF_LIBREOFFICE("pdf") {
    @Override
    public byte[] bytes(PrintedSheet sheet, Path folder) {
      return ConvertedFiles.of(sheet, "pdf", folder);
    }
  },
  PDF_OF_OURS("pdf") {
    @Override
    public byte[] bytes(PrintedSheet sheet, Path folder) {
      return PaperFiles.pdf(sheet);
    }
  },
  TEXT_WITH_TABS("txt") {
    @Override
    public byte[] bytes(PrintedSheet sheet, Path folder) {
      return TextFiles.tabbed(sheet);
    }

    @Override
    public boolean isSure() {
      return false;
    }
  };

  private final String extension;

  SheetFile(String extension) {
    this.extension = extension;
  }

  public String extension() {
    return extension;
  }

  /** Whether cells, merged ones too, are what the file says; else they are guessed. */
  public boolean isSure() {
    return true;
  }

  /**
   * The file.
   *
   * @param folder where other programs may put what they need
   */
  public abstract byte[] bytes(PrintedSheet sheet, Path folder);
}
