package vn.tdkt.journeys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word file as another program reads it. */
final class PaperText {
  private PaperText() {}

  static String of(byte[] word) {
    try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(word))) {
      return new XWPFWordExtractor(paper).getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
