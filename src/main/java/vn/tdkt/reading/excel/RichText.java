package vn.tdkt.reading.excel;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import vn.tdkt.reading.text.Run;

/** Collects the runs of one text, shared or in its cell; how it is pronounced is left out. */
final class RichText {
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String font = "";
  private boolean inText;
  private boolean inPronunciation;

  void start(XMLStreamReader element) {
    switch (element.getLocalName()) {
      case "r" -> font = "";
      case "rFont" -> font = XmlPart.attribute(element, "val");
      case "rPh" -> inPronunciation = true;
      case "t" -> inText = !inPronunciation;
      default -> {}
    }
  }

  void text(String characters) {
    if (inText) {
      text.append(characters);
    }
  }

  void end(String element) {
    if (element.equals("t") && inText) {
      runs.add(new Run(text.toString(), font));
      text.setLength(0);
      inText = false;
    } else if (element.equals("rPh")) {
      inPronunciation = false;
    }
  }

  /** What was collected, and begins anew. */
  List<Run> take() {
    List<Run> taken = List.copyOf(runs);
    runs.clear();
    font = "";
    return taken;
  }

  /** The runs with the cell's face where they have none of their own. */
  static List<Run> inFace(List<Run> runs, String face) {
    return runs.stream()
        .map(run -> run.font().isEmpty() ? new Run(run.text(), face) : run)
        .toList();
  }
}
