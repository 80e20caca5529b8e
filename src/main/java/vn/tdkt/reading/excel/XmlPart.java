package vn.tdkt.reading.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.tdkt.reading.text.Unreadable;

/**
 * Walks through a part of a workbook as a stream; nothing of it is kept but what a visitor takes.
 */
final class XmlPart {
  private XmlPart() {}

  /** Is shown the start and the end of every element, and the text between. */
  interface Visitor {
    void start(XMLStreamReader element) throws IOException;

    default void text(String text) throws IOException {}

    default void end(String element) throws IOException {}
  }

  /** Nothing happens where the workbook has no such part. */
  static void walk(ZipFile zip, String name, Visitor visitor) throws IOException {
    @Nullable ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> visitor.start(xml);
          case XMLStreamConstants.END_ELEMENT -> visitor.end(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              visitor.text(xml.getText());
          // a document type could define entities; no program writes one here
          case XMLStreamConstants.DTD -> throw new Unreadable("damaged");
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** An attribute by its local name; empty where it is not set. */
  static String attribute(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i);
      }
    }
    return "";
  }

  static boolean isOn(XMLStreamReader element, String name) {
    String value = attribute(element, name);
    return value.equals("1") || value.equals("true");
  }

  /** A number of an attribute; {@code otherwise} where it is not set or is none. */
  static int number(XMLStreamReader element, String name, int otherwise) {
    String value = attribute(element, name);
    return value.matches("\\d{1,8}") ? Integer.parseInt(value) : otherwise;
  }
}
