package vn.tdkt.reading.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.w3c.dom.Element;
import vn.tdkt.reading.FileKind;
import vn.tdkt.reading.text.Content;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Unreadable;

/**
 * Reads Word files of today from their XML, because what an office's tables live by is not in the
 * text that libraries give: automatic numbers, tracked changes, merged cells, tables in tables.
 */
public final class WordReader {
  private static final String MAIN = "word/document.xml";

  private WordReader() {}

  public static Content read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Element document = Xml.part(zip, MAIN).orElseThrow(() -> new Unreadable("damaged"));
      Element body = Xml.at(document, "body").orElseThrow(() -> new Unreadable("damaged"));
      Styles styles = Styles.of(Xml.part(zip, "word/styles.xml"));
      Numbering numbering = Numbering.of(Xml.part(zip, "word/numbering.xml"), styles);
      Remarks remarks = new Remarks();
      Body reading = new Body(new Paragraphs(styles, numbering, remarks), remarks);
      return new Content(FileKind.WORD, reading.read(body), remarks.findings());
    }
  }
}
