package vn.tdkt.papers.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Section;
import vn.tdkt.papers.layout.Style;
import vn.tdkt.papers.layout.Typeface;

/**
 * Sets each section as one run of pages and puts them one behind the other into one file, so that
 * page numbers and mirrored margins follow the sheet of paper. The file is a PDF/A-2b.
 */
public final class PdfWriter {
  private static final float VERSION = 1.7f;

  private final Paper paper;
  private final PDDocument file;
  private int numbered;

  private PdfWriter(Paper paper, PDDocument file) {
    this.paper = paper;
    this.file = file;
  }

  /** Writes the paper and leaves the stream open. */
  public static void write(Paper paper, OutputStream out) throws IOException {
    try (PDDocument file = new PDDocument()) {
      PdfWriter writer = new PdfWriter(paper, file);
      for (Section section : paper.sections()) {
        writer.append(section);
      }
      file.setDocumentInformation(writer.properties());
      Archival.mark(file, paper.title());
      file.save(out);
    }
  }

  private void append(Section section) throws IOException {
    boolean annex = section.start() == Section.Start.ANNEX;
    if (annex) {
      numbered = 0;
      turnToOddPage();
    }
    int before = file.getNumberOfPages();
    boolean onBack = before % 2 == 1;
    String css = StyleSheet.of(section.orientation(), paper.twoSided(), onBack, numbered == 0);
    render(section, css);
    numbered += file.getNumberOfPages() - before;
  }

  private void turnToOddPage() {
    if (paper.twoSided() && file.getNumberOfPages() % 2 == 1) {
      file.addPage(new PDPage(PDRectangle.A4));
    }
  }

  private void render(Section section, String css) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(file);
    builder.useInitialPageNumber(numbered + 1);
    builder.withW3cDocument(Html.of(paper.title(), section, css), null);
    for (Style.Face face : Style.Face.values()) {
      builder.useFont(
          () -> Typeface.file(face),
          Typeface.EMBEDDED,
          face.bold() ? 700 : 400,
          face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    }
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
    }
  }

  /** Title only: no program, no person and no time of writing leaves with the file. */
  private PDDocumentInformation properties() {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(paper.title());
    file.setVersion(VERSION);
    file.getDocumentCatalog().setLanguage("vi");
    return information;
  }
}
