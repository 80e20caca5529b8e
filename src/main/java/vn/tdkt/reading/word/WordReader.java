package vn.tdkt.reading.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.w3c.dom.Element;
import vn.tdkt.reading.FileKind;
import vn.tdkt.reading.Layout;
import vn.tdkt.reading.Sheet;
import vn.tdkt.reading.text.Content;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Unreadable;

/**
 * Reads Word files of today from their XML, because what an office's tables live by is not in the
 * text that libraries give: automatic numbers, tracked changes, merged cells, tables in tables.
 */
public final class WordReader {
  static final String MAIN = "word/document.xml";

  private WordReader() {}

  public static Content read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Element document = Xml.part(zip, MAIN).orElseThrow(() -> new Unreadable("damaged"));
      Element body = Xml.at(document, "body").orElseThrow(() -> new Unreadable("damaged"));
      Styles styles = Styles.of(Xml.part(zip, "word/styles.xml"));
      Optional<Element> lists = Xml.part(zip, "word/numbering.xml");
      Remarks remarks = new Remarks();
      Paragraphs paragraphs = new Paragraphs(styles, Numbering.of(lists, styles), remarks);
      return new Content(
          FileKind.WORD,
          new Body(paragraphs, remarks).read(body),
          remarks.findings(),
          layout(zip, body, styles, Numbering.of(lists, styles)));
    }
  }

  /** The numbers of lists are counted along, so each reading has its own. */
  private static Layout layout(ZipFile zip, Element body, Styles styles, Numbering numbering)
      throws IOException {
    Faces faces = new Faces(styles, Xml.part(zip, "word/theme/theme1.xml"));
    Settings settings = new Settings(styles, numbering);
    List<Sheet> sheets = new Sheets(zip, new PageNumbers(settings, faces)).of(body);
    return new LayoutReader(faces, settings, numbering, sheets).read(body);
  }
}
