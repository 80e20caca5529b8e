package vn.tdkt.reading.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.text.ReadText;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Run;

/** The text of paragraphs as it would be printed with all tracked changes accepted. */
final class Paragraphs {
  private final Styles styles;
  private final Numbering numbering;
  private final Remarks remarks;

  Paragraphs(Styles styles, Numbering numbering, Remarks remarks) {
    this.styles = styles;
    this.numbering = numbering;
    this.remarks = remarks;
  }

  /** The text of a paragraph, its automatic number before it. */
  List<Run> runs(Element paragraph, Place place) {
    List<Run> runs = new ArrayList<>();
    String number = numbering.next(paragraph);
    if (!number.isEmpty()) {
      runs.add(Run.of(number + " "));
    }
    collect(paragraph, paragraph, place, runs);
    return runs;
  }

  ReadText text(Element paragraph, Place place) {
    return ReadText.of(runs(paragraph, place));
  }

  private void collect(Element paragraph, Element parent, Place place, List<Run> runs) {
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "r" -> run(paragraph, child, place, runs);
        case "del", "moveFrom" -> remarks.count("tracked-changes", place);
        case "ins", "moveTo" -> {
          remarks.count("tracked-changes", place);
          collect(paragraph, child, place, runs);
        }
        case "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo" ->
            collect(paragraph, child, place, runs);
        default -> {}
      }
    }
  }

  private void run(Element paragraph, Element run, Place place, List<Run> runs) {
    if (Xml.isOn(run, "rPr", "vanish")) {
      remarks.count("hidden-text", place);
      return;
    }
    String text = written(run);
    if (!text.isEmpty()) {
      runs.add(new Run(text, styles.font(paragraph, run)));
    }
  }

  /** The characters of a run. */
  static String written(Element run) {
    StringBuilder text = new StringBuilder();
    for (Element child : Xml.children(run)) {
      switch (Xml.name(child)) {
        case "t" -> text.append(child.getTextContent());
        case "tab", "ptab" -> text.append('\t');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        // in faces of TCVN3 it is the letter ư; elsewhere it is not seen and goes
        case "softHyphen" -> text.append('\u00AD');
        default -> {}
      }
    }
    return text.toString();
  }
}
