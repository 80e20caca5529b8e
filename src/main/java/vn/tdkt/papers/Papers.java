package vn.tdkt.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import vn.tdkt.papers.docx.DocxWriter;
import vn.tdkt.papers.pdf.PdfWriter;
import vn.tdkt.papers.xlsx.XlsxWriter;

/** Writes a paper as a file; any text is accepted, whatever it contains (REQ-174, REQ-183). */
public final class Papers {
  private Papers() {}

  public static byte[] docx(Paper paper) {
    return bytes(paper, Format.DOCX);
  }

  public static byte[] pdf(Paper paper) {
    return bytes(paper, Format.PDF);
  }

  public static byte[] xlsx(Paper paper) {
    return bytes(paper, Format.XLSX);
  }

  public static byte[] bytes(Paper paper, Format format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(paper, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Writes the file and leaves the stream open. */
  public static void write(Paper paper, Format format, OutputStream out) throws IOException {
    switch (format) {
      case DOCX -> DocxWriter.write(paper, out);
      case PDF -> PdfWriter.write(paper, out);
      case XLSX -> XlsxWriter.write(paper, out);
    }
  }
}
