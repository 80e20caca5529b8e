package vn.tdkt.reading.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.text.Content;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Unreadable;

/**
 * Reads workbooks of today as a stream, so that memory holds what stands in the cells and not the
 * XML around it.
 */
public final class XlsxReader {
  private final ZipFile zip;
  private final Allowance allowance = new Allowance();
  private final Remarks remarks = new Remarks();
  private boolean from1904;

  private XlsxReader(ZipFile zip) {
    this.zip = zip;
  }

  public static Content read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new XlsxReader(zip).read();
    }
  }

  /** A sheet as the workbook lists it. */
  private record Listed(String name, String relation, boolean hidden) {}

  private Content read() throws IOException {
    List<Listed> listed = listed();
    Map<String, String> parts = parts();
    SheetPart.Book book =
        new SheetPart.Book(
            SharedTexts.of(zip, allowance), Looks.of(zip), new Numbers(from1904), allowance);
    List<Sheet> sheets = new ArrayList<>();
    for (Listed sheet : listed) {
      String part = parts.get(sheet.relation());
      if (part != null) {
        sheets.add(sheet(sheet, part, book));
      }
    }
    return SheetBlocks.content(sheets, remarks);
  }

  private Sheet sheet(Listed listed, String part, SheetPart.Book book) throws IOException {
    SheetGrid grid = new SheetGrid(listed.name(), allowance, remarks);
    XmlPart.walk(zip, part, new SheetPart(book, grid));
    Sheet sheet = grid.sheet();
    if (listed.hidden() && !sheet.rows().isEmpty()) {
      remarks.count("hidden-sheets", Place.WHOLE.onSheet(listed.name()));
    }
    return sheet;
  }

  private List<Listed> listed() throws IOException {
    List<Listed> sheets = new ArrayList<>();
    XmlPart.walk(
        zip,
        "xl/workbook.xml",
        element -> {
          if (element.getLocalName().equals("workbookPr")) {
            from1904 = XmlPart.isOn(element, "date1904");
          } else if (element.getLocalName().equals("sheet")) {
            sheets.add(listed(element));
          }
        });
    if (sheets.isEmpty()) {
      throw new Unreadable("damaged");
    }
    return sheets;
  }

  private static Listed listed(XMLStreamReader element) {
    return new Listed(
        XmlPart.attribute(element, "name"),
        XmlPart.attribute(element, "id"),
        XmlPart.attribute(element, "state").toLowerCase(Locale.ROOT).contains("hidden"));
  }

  /** The parts of worksheets by their relations; charts and dialogs are sheets without cells. */
  private Map<String, String> parts() throws IOException {
    Map<String, String> parts = new HashMap<>();
    XmlPart.walk(
        zip,
        "xl/_rels/workbook.xml.rels",
        element -> {
          if (XmlPart.attribute(element, "Type").endsWith("/worksheet")) {
            String target = XmlPart.attribute(element, "Target");
            parts.put(
                XmlPart.attribute(element, "Id"),
                target.startsWith("/") ? target.substring(1) : "xl/" + target);
          }
        });
    return parts;
  }
}
