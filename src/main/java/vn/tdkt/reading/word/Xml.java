package vn.tdkt.reading.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.tdkt.reading.text.Unreadable;

/** The parts of a Word file as trees, looked at by the local names of their elements. */
final class Xml {
  /** Above 500 dense pages. */
  private static final int LARGEST_PART = 32 << 20;

  private static final String DOCTYPES = "http://apache.org/xml/features/disallow-doctype-decl";

  private Xml() {}

  /** The root of a part; nothing where the file has none of that name. */
  static Optional<Element> part(ZipFile zip, String name) throws IOException {
    @Nullable ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LARGEST_PART + 1);
      if (bytes.length > LARGEST_PART) {
        throw new Unreadable("too-much");
      }
      return Optional.of(parsed(bytes));
    }
  }

  private static Element parsed(byte[] bytes) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(DOCTYPES, true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> name(child).equals(name)).toList();
  }

  /** The first element down a path of local names. */
  static Optional<Element> at(Element from, String... path) {
    Optional<Element> found = Optional.of(from);
    for (String name : path) {
      found = found.flatMap(element -> children(element, name).stream().findFirst());
    }
    return found;
  }

  /** All elements of a local name, however deep. */
  static List<Element> within(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagNameNS("*", name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  static String name(Element element) {
    return element.getLocalName();
  }

  /** An attribute by its local name; empty where it is not set. */
  static String attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (name.equals(attribute.getLocalName())) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  /** The attribute "val" of a child, which is how Word writes most of its settings. */
  static String value(Element parent, String... path) {
    return at(parent, path).map(element -> attribute(element, "val")).orElse("");
  }

  /** Whether a switch is there and not turned off. */
  static boolean isOn(Element parent, String... path) {
    return at(parent, path)
        .map(element -> attribute(element, "val"))
        .filter(value -> !value.equals("0") && !value.equals("false") && !value.equals("off"))
        .isPresent();
  }
}
