package vn.tdkt.reading.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import vn.tdkt.reading.text.Unreadable;

/** Reads one sheet's part: its rows and cells, hidden or not, and which of them are merged. */
final class SheetPart implements XmlPart.Visitor {
  private final Book book;
  private final SheetGrid grid;
  private final RichText inline = new RichText();
  private final StringBuilder value = new StringBuilder();
  private String open = "";
  private int row;
  private int column;
  private String type = "";
  private Look look = Look.PLAIN;
  private boolean computed;

  /** What the sheets of a workbook share. */
  record Book(SharedTexts texts, Looks looks, Numbers numbers, Allowance allowance) {}

  SheetPart(Book book, SheetGrid grid) {
    this.book = book;
    this.grid = grid;
  }

  @Override
  public void start(XMLStreamReader element) throws IOException {
    open = element.getLocalName();
    switch (open) {
      case "col" -> hideColumns(element);
      case "row" -> {
        row = XmlPart.number(element, "r", row + 1);
        column = 0;
        grid.beginRow(row, XmlPart.isOn(element, "hidden"));
      }
      case "c" -> cell(element);
      case "f" -> computed = true;
      case "mergeCell" -> grid.merge(CellReference.area(XmlPart.attribute(element, "ref")));
      default -> inline.start(element);
    }
  }

  private void hideColumns(XMLStreamReader element) {
    if (XmlPart.isOn(element, "hidden")) {
      grid.hideColumns(XmlPart.number(element, "min", 1), XmlPart.number(element, "max", 0));
    }
  }

  private void cell(XMLStreamReader element) throws IOException {
    String reference = XmlPart.attribute(element, "r");
    column = reference.isEmpty() ? column + 1 : CellReference.of(reference).column();
    type = XmlPart.attribute(element, "t");
    look = book.looks().at(XmlPart.number(element, "s", 0));
    computed = false;
    value.setLength(0);
  }

  @Override
  public void text(String characters) throws IOException {
    if (open.equals("v")) {
      book.allowance().letters(characters.length());
      value.append(characters);
    } else if (open.equals("t")) {
      book.allowance().letters(characters.length());
      inline.text(characters);
    }
  }

  @Override
  public void end(String element) throws IOException {
    open = "";
    inline.end(element);
    if (element.equals("c")) {
      grid.cell(column, look, shown());
    }
  }

  private Shown shown() throws IOException {
    String text = value.toString();
    return switch (type) {
      case "s" -> Shown.text(RichText.inFace(book.texts().at(text), look.font()));
      case "inlineStr" -> Shown.text(RichText.inFace(inline.take(), look.font()));
      case "str", "d" -> Shown.text(text, look);
      case "b" -> Shown.text(text.equals("1") ? "TRUE" : "FALSE", look);
      case "e" -> Shown.text(text, look).remarked("formula-errors");
      default -> number(text);
    };
  }

  private Shown number(String text) throws Unreadable {
    if (text.isBlank()) {
      return computed ? Shown.UNCOMPUTED : Shown.NOTHING;
    }
    return exact(text)
        .map(number -> book.numbers().shown(number, look))
        .orElseThrow(() -> new Unreadable("damaged"));
  }

  private static Optional<BigDecimal> exact(String text) {
    // a binary number has an exponent of three digits at most; a longer one is an attack
    return text.strip().matches("[-+]?[\\d.]{1,400}(?:[Ee][-+]?\\d{1,3})?")
        ? Optional.of(new BigDecimal(text.strip()))
        : Optional.empty();
  }
}
