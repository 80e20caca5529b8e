package vn.tdkt.reading.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import vn.tdkt.reading.Filling;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Unreadable;

/**
 * Copies a Word file with other texts in some places. Only the main part is written anew, from its
 * own tree; every other part is copied as it is.
 */
public final class WordWriter {
  private WordWriter() {}

  public static void write(Path file, Filling filling, OutputStream out) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        ZipOutputStream copy = new ZipOutputStream(out)) {
      Element document =
          Xml.part(zip, WordReader.MAIN).orElseThrow(() -> new Unreadable("damaged"));
      fill(elements(zip, document), filling);
      for (ZipEntry entry : Collections.list(zip.entries())) {
        copy(zip, entry, document, copy);
      }
    }
  }

  private static void fill(Map<Place, Element> elements, Filling filling) {
    for (Filling.Added added : filling.added()) {
      Element behind = elements.get(added.behind());
      if (behind != null) {
        ParagraphText.addBehind(behind, added.paragraphs());
      }
    }
    filling
        .texts()
        .forEach(
            (place, text) -> {
              Element element = elements.get(place);
              if (element != null) {
                ParagraphText.set(element, text);
              }
            });
  }

  /** Walked as the reader walks, so that places mean the same. */
  private static Map<Place, Element> elements(ZipFile zip, Element document) throws IOException {
    Element body = Xml.at(document, "body").orElseThrow(() -> new Unreadable("damaged"));
    Styles styles = Styles.of(Xml.part(zip, "word/styles.xml"));
    Numbering lists = Numbering.of(Xml.part(zip, "word/numbering.xml"), styles);
    Body walked = new Body(new Paragraphs(styles, lists, new Remarks()), new Remarks());
    walked.read(body);
    return walked.elements();
  }

  private static void copy(ZipFile zip, ZipEntry entry, Element document, ZipOutputStream copy)
      throws IOException {
    copy.putNextEntry(new ZipEntry(entry.getName()));
    if (entry.getName().equals(WordReader.MAIN)) {
      write(document, copy);
    } else {
      try (InputStream in = zip.getInputStream(entry)) {
        in.transferTo(copy);
      }
    }
    copy.closeEntry();
  }

  private static void write(Element document, OutputStream out) throws IOException {
    try {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.STANDALONE, "yes");
      document.getOwnerDocument().setXmlStandalone(true);
      writer.transform(new DOMSource(document.getOwnerDocument()), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IOException(e);
    }
  }
}
