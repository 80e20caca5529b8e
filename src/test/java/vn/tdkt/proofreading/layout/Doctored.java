package vn.tdkt.proofreading.layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;

/** A paper of ours in which somebody changed one thing, as people do in Word. */
final class Doctored {
  private final XWPFDocument document;

  private Doctored(XWPFDocument document) {
    this.document = document;
  }

  /** What somebody does to a paper. */
  interface Change {
    void to(Doctored paper);
  }

  static byte[] docx(Paper paper, Change change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Papers.docx(paper)))) {
      change.to(new Doctored(document));
      document.write(out);
    }
    return out.toByteArray();
  }

  XWPFDocument document() {
    return document;
  }

  /** The properties of the first section. */
  CTSectPr section() {
    return paragraphs()
        .filter(p -> p.getCTP().getPPr() != null && p.getCTP().getPPr().isSetSectPr())
        .findFirst()
        .map(p -> p.getCTP().getPPr().getSectPr())
        .orElseGet(() -> document.getDocument().getBody().getSectPr());
  }

  CTPageMar margins() {
    return section().getPgMar();
  }

  private Stream<XWPFParagraph> paragraphs() {
    return Stream.concat(
        document.getParagraphs().stream(),
        document.getTables().stream()
            .flatMap(table -> table.getRows().stream())
            .flatMap(row -> row.getTableCells().stream())
            .flatMap(cell -> cell.getParagraphs().stream()));
  }

  /** The first paragraph that begins so. */
  XWPFParagraph at(String beginning) {
    return paragraphs()
        .filter(paragraph -> paragraph.getText().startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing begins with " + beginning));
  }

  /** The paragraph that draws the line below another. */
  private XWPFParagraph ruleBelow(String beginning) {
    List<XWPFParagraph> beside = at(beginning).getBody().getParagraphs();
    return beside.get(beside.indexOf(at(beginning)) + 1);
  }

  void noLineBelow(String beginning) {
    ruleBelow(beginning).getCTP().getPPr().unsetPBdr();
  }

  void lineBelow(String beginning, int millimetres) {
    XWPFParagraph rule = ruleBelow(beginning);
    int room = 5386 - millimetres * 1440 * 10 / 254;
    rule.setIndentationLeft(room / 2);
    rule.setIndentationRight(room / 2);
  }

  void say(String beginning, String words) {
    XWPFParagraph paragraph = at(beginning);
    while (paragraph.getRuns().size() > 1) {
      paragraph.removeRun(paragraph.getRuns().size() - 1);
    }
    paragraph.getRuns().getFirst().setText(words, 0);
  }

  /** Takes a paragraph's words away. */
  void silence(String beginning) {
    say(beginning, "");
  }

  void size(String beginning, int points) {
    at(beginning).getRuns().forEach(run -> run.setFontSize(points));
  }

  void bold(String beginning, boolean is) {
    at(beginning).getRuns().forEach(run -> run.setBold(is));
  }

  void italic(String beginning, boolean is) {
    at(beginning).getRuns().forEach(run -> run.setItalic(is));
  }

  void align(String beginning, ParagraphAlignment how) {
    at(beginning).setAlignment(how);
  }

  List<XWPFRun> runs(String beginning) {
    return at(beginning).getRuns();
  }

  static BigInteger millimetres(int length) {
    return BigInteger.valueOf(length * 14_400L / 254);
  }
}
