package vn.tdkt.papers.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tdkt.papers.Orientation;
import vn.tdkt.papers.layout.A4;
import vn.tdkt.papers.layout.Style;
import vn.tdkt.papers.layout.Typeface;

/** A4, as wide as the sheet of paper, with page numbers at the top but on the first page. */
final class Printing {
  private Printing() {}

  static void prepare(XSSFSheet sheet, Orientation orientation, boolean fromOne) {
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PaperSize.A4_PAPER);
    print.setLandscape(orientation == Orientation.LANDSCAPE);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    margin(sheet, PageMargin.TOP, A4.TOP);
    margin(sheet, PageMargin.BOTTOM, A4.BOTTOM);
    margin(sheet, PageMargin.LEFT, A4.INNER);
    margin(sheet, PageMargin.RIGHT, A4.OUTER);
    margin(sheet, PageMargin.HEADER, A4.PAGE_NUMBER);
    margin(sheet, PageMargin.FOOTER, A4.PAGE_NUMBER);
    sheet
        .getOddHeader()
        .setCenter("&\"" + Typeface.OFFICIAL + ",Regular\"&" + Style.PAGE_NUMBER.size() + "&P");
    sheet.getHeaderFooterProperties().setDifferentFirst(fromOne);
    if (fromOne) {
      print.setUsePage(true);
      print.setPageStart((short) 1);
    }
    sheet.setDisplayGridlines(false);
  }

  private static void margin(XSSFSheet sheet, PageMargin edge, int millimetres) {
    sheet.setMargin(edge, millimetres / 25.4);
  }
}
