package vn.tdkt.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML parts of an office file as a stream. A document type declaration has no place in
 * them (ECMA-376 part 2), so one ends the reading before any entity is looked at.
 */
final class OfficeParts {
  private static final Set<String> PARAGRAPHS = Set.of("p", "si", "is");
  private static final Set<String> BREAKS = Set.of("br", "cr");
  private static final Set<String> PRINTED_HEADS =
      Set.of("oddHeader", "evenHeader", "firstHeader", "oddFooter", "evenFooter", "firstFooter");

  private final SecrecyWatch watch;
  private final Budget budget;

  /** Paragraphs may hold text boxes that hold paragraphs. */
  private final Deque<StringBuilder> open = new ArrayDeque<>();

  OfficeParts(SecrecyWatch watch, Budget budget) {
    this.watch = watch;
    this.budget = budget;
  }

  /** Word or Excel, as the list of parts says. */
  static FileType mainType(InputStream contentTypes) throws IOException {
    FileType[] found = new FileType[1];
    walk(
        contentTypes,
        xml -> {
          String type = xml.isStartElement() ? xml.getAttributeValue(null, "ContentType") : null;
          if (type != null && type.contains("macroEnabled")) {
            throw new BadFile(Flaw.MACRO);
          }
          if (type != null && type.endsWith("wordprocessingml.document.main+xml")) {
            found[0] = FileType.DOCX;
          } else if (type != null && type.endsWith("spreadsheetml.sheet.main+xml")) {
            found[0] = FileType.XLSX;
          }
        });
    if (found[0] == null) {
      throw new BadFile(Flaw.TYPE);
    }
    return found[0];
  }

  void read(InputStream part) throws IOException {
    watch.newPage();
    walk(part, this::take);
  }

  private void take(XMLStreamReader xml) throws IOException, XMLStreamException {
    budget.step();
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> started(xml);
      case XMLStreamConstants.END_ELEMENT -> ended(xml.getLocalName());
      default -> {}
    }
  }

  private void started(XMLStreamReader xml) throws IOException, XMLStreamException {
    String name = xml.getLocalName();
    if (PARAGRAPHS.contains(name)) {
      open.push(new StringBuilder());
    } else if (PRINTED_HEADS.contains(name)) {
      // "&C&\"Times New Roman,Bold\"TỐI MẬT": codes for place and face stand between the words.
      watch.headLine(xml.getElementText().replaceAll("&\"[^\"]*\"|&[A-Z0-9]", "\t"));
    } else if (!open.isEmpty() && name.equals("t")) {
      open.peek().append(xml.getElementText());
    } else if (!open.isEmpty() && (BREAKS.contains(name) || name.equals("tab"))) {
      open.peek().append(BREAKS.contains(name) ? '\n' : '\t');
    }
  }

  private void ended(String name) throws BadFile {
    if (PARAGRAPHS.contains(name) && !open.isEmpty()) {
      watch.paragraph(open.pop());
    }
  }

  private interface Visitor {
    void visit(XMLStreamReader xml) throws IOException, XMLStreamException;
  }

  private static void walk(InputStream in, Visitor visitor) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.DTD) {
          throw new BadFile(Flaw.DAMAGED);
        }
        visitor.visit(xml);
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
