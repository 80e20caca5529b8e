package vn.tdkt.papers.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import vn.tdkt.papers.Orientation;
import vn.tdkt.papers.Section;
import vn.tdkt.papers.layout.A4;
import vn.tdkt.papers.layout.Style;

/** Sheet, margins and page numbers of each section. */
final class Pages {
  private final XWPFDocument document;
  private final boolean twoSided;
  private boolean numbered;

  Pages(XWPFDocument document, boolean twoSided) {
    this.document = document;
    this.twoSided = twoSided;
    document.getSettings().setMirrorMargins(twoSided);
  }

  /** Word keeps the properties of a section in its last paragraph … */
  void end(Section section) {
    XWPFParagraph paragraph = document.createParagraph();
    Lines.gap(paragraph, 1);
    describe(section, paragraph.getCTP().getPPr().addNewSectPr());
  }

  /** … and those of the last section in the body itself. */
  void endLast(Section section) {
    describe(section, document.getDocument().getBody().addNewSectPr());
  }

  private void describe(Section section, CTSectPr properties) {
    boolean first = !numbered;
    numberPages(properties);
    properties.addNewType().setVal(start(section, first));
    size(properties.addNewPgSz(), section.orientation());
    margins(properties.addNewPgMar());
    if (section.start() == Section.Start.ANNEX) {
      properties.addNewPgNumType().setStart(BigInteger.ONE);
      properties.addNewTitlePg();
    }
  }

  /** Page 1 is odd anyway; said again, LibreOffice would not number page 2. */
  private STSectionMark.Enum start(Section section, boolean first) {
    boolean annex = section.start() == Section.Start.ANNEX && !first;
    return twoSided && annex ? STSectionMark.ODD_PAGE : STSectionMark.NEXT_PAGE;
  }

  private static void size(CTPageSz size, Orientation orientation) {
    A4 sheet = A4.lying(orientation);
    size.setW(Twips.big(sheet.width()));
    size.setH(Twips.big(sheet.height()));
    if (orientation == Orientation.LANDSCAPE) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
  }

  private static void margins(CTPageMar margins) {
    margins.setTop(Twips.big(A4.TOP));
    margins.setBottom(Twips.big(A4.BOTTOM));
    margins.setLeft(Twips.big(A4.INNER));
    margins.setRight(Twips.big(A4.OUTER));
    margins.setHeader(Twips.big(A4.PAGE_NUMBER));
    margins.setFooter(Twips.big(A4.PAGE_NUMBER));
    margins.setGutter(BigInteger.ZERO);
  }

  /** Centred above the text, not on page 1; later sections inherit it. */
  private void numberPages(CTSectPr first) {
    if (numbered) {
      return;
    }
    numbered = true;
    XWPFParagraph paragraph =
        new XWPFHeaderFooterPolicy(document, first)
            .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
            .createParagraph();
    paragraph.setStyle(Styles.id(Style.PAGE_NUMBER));
    paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
  }
}
