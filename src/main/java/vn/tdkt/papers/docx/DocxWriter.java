package vn.tdkt.papers.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.tdkt.papers.Block;
import vn.tdkt.papers.Closing;
import vn.tdkt.papers.Head;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Section;
import vn.tdkt.papers.Table;
import vn.tdkt.papers.layout.A4;
import vn.tdkt.papers.layout.Decree30;
import vn.tdkt.papers.layout.Line;

/** Walks through the blocks of a paper and sets them with real Word styles. */
public final class DocxWriter {
  private final XWPFDocument document;
  private final Pages pages;

  private DocxWriter(Paper paper, XWPFDocument document) {
    this.document = document;
    this.pages = new Pages(document, paper.twoSided());
  }

  /** Writes the paper and leaves the stream open. */
  public static void write(Paper paper, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      Styles.define(document);
      describe(document, paper.title());
      new DocxWriter(paper, document).sections(paper.sections());
      document.write(out);
    }
  }

  private static void describe(XWPFDocument document, String title) {
    document.getProperties().getCoreProperties().setTitle(title);
    document.getProperties().getCoreProperties().setCreator("");
    document.getProperties().getExtendedProperties().setApplication("");
  }

  private void sections(List<Section> sections) {
    for (Section section : sections.subList(0, sections.size() - 1)) {
      blocks(section);
      pages.end(section);
    }
    blocks(sections.getLast());
    pages.endLast(sections.getLast());
  }

  private void blocks(Section section) {
    int textWidth = A4.lying(section.orientation()).textWidth();
    List<Block> blocks = section.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean closes = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Closing;
      put(blocks.get(i), textWidth, closes);
    }
  }

  /**
   * @param closes whether the signatures follow, which then do not stand on a page alone
   */
  private void put(Block block, int textWidth, boolean closes) {
    switch (block) {
      case Head head -> WordTables.sides(document, Decree30.head(head, textWidth), textWidth);
      case Closing closing -> {
        XWPFParagraph gap = document.createParagraph();
        Lines.gap(gap, 10);
        gap.setKeepNext(true);
        WordTables.sides(document, Decree30.closing(closing), textWidth);
      }
      case Paragraph paragraph -> paragraph(paragraph, textWidth, closes);
      case Table table -> WordTables.table(document, table, textWidth, closes);
    }
  }

  private void paragraph(Paragraph paragraph, int textWidth, boolean closes) {
    Line line = Decree30.paragraph(paragraph, textWidth);
    XWPFParagraph set = document.createParagraph();
    Lines.set(set, line);
    if (closes) {
      set.setKeepNext(true);
    }
    Lines.rule(document::createParagraph, line, textWidth);
  }
}
