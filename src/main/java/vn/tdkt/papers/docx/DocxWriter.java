package vn.tdkt.papers.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
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
  private static final int ABOVE_TABLE = 6;

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
      put(blocks.get(i), textWidth, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
    }
  }

  /**
   * @param next what follows: signatures do not stand on a page alone, a table not close to the
   *     text above it
   */
  private void put(Block block, int textWidth, @Nullable Block next) {
    boolean closes = next instanceof Closing;
    switch (block) {
      case Head head -> WordTables.bands(document, Decree30.head(head, textWidth), textWidth);
      case Closing closing -> {
        XWPFParagraph gap = document.createParagraph();
        Lines.gap(gap, 10);
        gap.setKeepNext(true);
        WordTables.bands(document, List.of(Decree30.closing(closing)), textWidth);
      }
      case Paragraph paragraph -> paragraph(paragraph, textWidth, next);
      case Table table -> WordTables.table(document, table, textWidth, closes);
    }
  }

  private void paragraph(Paragraph paragraph, int textWidth, @Nullable Block next) {
    Line line = Decree30.paragraph(paragraph, textWidth);
    XWPFParagraph set = document.createParagraph();
    Lines.set(set, line, textWidth);
    Lines.rule(document::createParagraph, line, textWidth);
    if (next instanceof Closing) {
      set.setKeepNext(true);
    }
    if (next instanceof Table) {
      document.getLastParagraph().setSpacingAfter(Twips.ofPoints(ABOVE_TABLE));
    }
  }
}
