package vn.tdkt.papers.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Block;
import vn.tdkt.papers.Closing;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Section;
import vn.tdkt.papers.Table;

/**
 * One Excel sheet for each table, because columns, frozen head and printed titles belong to a
 * sheet; what stands before a table goes with it.
 */
public final class XlsxWriter {
  private final XSSFWorkbook workbook;
  private final Looks looks;
  private final Paper paper;

  private XlsxWriter(Paper paper, XSSFWorkbook workbook) {
    this.paper = paper;
    this.workbook = workbook;
    this.looks = new Looks(workbook);
  }

  /** Writes the paper and leaves the stream open. */
  public static void write(Paper paper, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      describe(workbook, paper.title());
      XlsxWriter writer = new XlsxWriter(paper, workbook);
      paper.sections().forEach(writer::section);
      workbook.write(out);
    }
  }

  private static void describe(XSSFWorkbook workbook, String title) {
    workbook.getProperties().getCoreProperties().setTitle(title);
    workbook.getProperties().getCoreProperties().setCreator("");
    workbook.getProperties().getExtendedProperties().setApplication("");
  }

  private void section(Section section) {
    boolean first = section.start() == Section.Start.ANNEX;
    for (List<Block> blocks : parts(section.blocks())) {
      XSSFSheet sheet = workbook.createSheet(nextName());
      Printing.prepare(sheet, section.orientation(), first);
      new SheetWriter(sheet, looks, section.orientation(), blocks).write();
      first = false;
    }
  }

  private String nextName() {
    int number = workbook.getNumberOfSheets() + 1;
    String name = Words.of("papers").say("xlsx.sheet", number);
    return number == 1 ? WorkbookUtil.createSafeSheetName(paper.title()) : name;
  }

  /** Cuts in front of whatever follows a table, but keeps a closing and a last text with it. */
  private static List<List<Block>> parts(List<Block> blocks) {
    List<List<Block>> parts = new ArrayList<>();
    List<Block> part = new ArrayList<>();
    boolean tabled = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean tableAhead =
          blocks.subList(i, blocks.size()).stream().anyMatch(Table.class::isInstance);
      if (tabled && tableAhead && !(block instanceof Closing)) {
        parts.add(part);
        part = new ArrayList<>();
        tabled = false;
      }
      part.add(block);
      tabled |= block instanceof Table;
    }
    parts.add(part);
    return parts;
  }
}
