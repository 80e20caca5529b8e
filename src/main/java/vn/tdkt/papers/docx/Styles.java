package vn.tdkt.papers.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.tdkt.papers.layout.Style;
import vn.tdkt.papers.layout.Typeface;

/** Every part of the layout as a paragraph style that people can change in Word. */
final class Styles {
  private Styles() {}

  static void define(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(Typeface.OFFICIAL);
    fonts.setHAnsi(Typeface.OFFICIAL);
    fonts.setCs(Typeface.OFFICIAL);
    fonts.setEastAsia(Typeface.OFFICIAL);
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage("vi-VN");
    for (Style style : Style.values()) {
      styles.addStyle(new XWPFStyle(paragraphStyle(style)));
    }
  }

  static String id(Style style) {
    return "TDKT-" + style.name();
  }

  private static CTStyle paragraphStyle(Style style) {
    CTStyle word = CTStyle.Factory.newInstance();
    word.setType(STStyleType.PARAGRAPH);
    word.setStyleId(id(style));
    word.addNewName().setVal(style.label());
    word.addNewQFormat();
    spacing(word.addNewPPr(), style);
    CTRPr face = word.addNewRPr();
    if (style.face().bold()) {
      face.addNewB();
    }
    if (style.face().italic()) {
      face.addNewI();
    }
    face.addNewSz().setVal(halfPoints(style));
    face.addNewSzCs().setVal(halfPoints(style));
    return word;
  }

  private static void spacing(CTPPrGeneral paragraph, Style style) {
    if (style.staysWithNext()) {
      paragraph.addNewKeepNext();
    }
    var spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(Twips.ofPoints(style.before())));
    spacing.setAfter(BigInteger.valueOf(Twips.ofPoints(style.after())));
    if (style.left() != 0 || style.firstLine() != 0) {
      indent(paragraph.addNewInd(), style.left(), style.firstLine());
    }
    paragraph.addNewJc().setVal(Lines.justification(style.align()));
    if (style == Style.TITLE || style == Style.HEADING) {
      int level = style == Style.TITLE ? 0 : 1;
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
  }

  /** Word counts the first line from the others, and hanging is not a negative indent to it. */
  private static void indent(CTInd indent, int left, int firstLine) {
    indent.setLeft(Twips.big(left));
    if (firstLine >= left) {
      indent.setFirstLine(Twips.big(firstLine - left));
    } else {
      indent.setHanging(Twips.big(left - firstLine));
    }
  }

  private static BigInteger halfPoints(Style style) {
    return BigInteger.valueOf(2L * style.size());
  }
}
