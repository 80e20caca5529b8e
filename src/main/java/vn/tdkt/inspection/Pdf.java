package vn.tdkt.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF: opens without a password, has pages, and its text carries no stamp of secrecy. */
final class Pdf {
  private Pdf() {}

  static Inspection.Sound inspect(Path file, Budget budget) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    PdfStreams.count(bytes, budget);
    try (PDDocument document = Loader.loadPDF(new Source(bytes, budget))) {
      int pages = document.getNumberOfPages();
      if (pages < 1) {
        throw new BadFile(Flaw.DAMAGED);
      }
      Text text = new Text(budget);
      SecrecyWatch watch = new SecrecyWatch(budget);
      for (int page = 1; page <= pages; page++) {
        watch.newPage();
        watch.paragraph(text.of(document, page));
      }
      return new Inspection.Sound(FileType.PDF, pages);
    } catch (InvalidPasswordException e) {
      throw new BadFile(Flaw.ENCRYPTED);
    }
  }

  /** The bytes of the file; reading them ends when the time is over. */
  private static final class Source extends RandomAccessReadBuffer {
    private final Budget budget;

    Source(byte[] bytes, Budget budget) {
      super(bytes);
      this.budget = budget;
    }

    @Override
    public int read() throws IOException {
      budget.step();
      return super.read();
    }
  }

  /** One page's text, top to bottom; ends when the time is over. */
  private static final class Text extends PDFTextStripper {
    /** Drawings within drawings; one that draws itself never ends. */
    private static final int DEEPEST = 20;

    private final Budget budget;

    Text(Budget budget) {
      this.budget = budget;
      setSortByPosition(true);
    }

    String of(PDDocument document, int page) throws IOException {
      budget.look();
      setStartPage(page);
      setEndPage(page);
      return getText(document);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      budget.step();
      if (getLevel() > DEEPEST) {
        throw new BadFile(Flaw.DAMAGED);
      }
      super.processOperator(operator, operands);
    }

    /** The library passes over many failures of drawing; ours end the reading. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
        throws IOException {
      if (failure instanceof BadFile) {
        throw failure;
      }
      super.operatorException(operator, operands, failure);
    }
  }
}
