package vn.tdkt.reading.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** The looks of a workbook's cells, which they name by number, put together from its styles. */
final class Looks {
  private final List<Look> looks = new ArrayList<>();
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<String> fonts = new ArrayList<>();
  private final List<Boolean> frames = new ArrayList<>();

  private Looks() {}

  static Looks of(ZipFile zip) throws IOException {
    Looks looks = new Looks();
    XmlPart.walk(zip, "xl/styles.xml", looks.new Reader());
    return looks;
  }

  Look at(int number) {
    return number < looks.size() ? looks.get(number) : Look.PLAIN;
  }

  /** Formats, faces and frames come before the looks that name them. */
  private final class Reader implements XmlPart.Visitor {
    private final Set<Side> sides = EnumSet.noneOf(Side.class);
    private String list = "";

    @Override
    public void start(XMLStreamReader element) {
      switch (element.getLocalName()) {
        case "numFmts", "fonts", "borders", "cellXfs", "cellStyleXfs", "dxfs" ->
            list = element.getLocalName();
        default -> item(element);
      }
    }

    private void item(XMLStreamReader element) {
      String name = element.getLocalName();
      switch (list) {
        case "numFmts" ->
            formats.put(
                XmlPart.number(element, "numFmtId", 0), XmlPart.attribute(element, "formatCode"));
        case "fonts" -> font(element, name);
        case "borders" -> border(element, name);
        case "cellXfs" -> look(element, name);
        default -> {}
      }
    }

    private void font(XMLStreamReader element, String name) {
      if (name.equals("font")) {
        fonts.add("");
      } else if (name.equals("name") && !fonts.isEmpty()) {
        fonts.set(fonts.size() - 1, XmlPart.attribute(element, "val"));
      }
    }

    private void border(XMLStreamReader element, String name) {
      String style = XmlPart.attribute(element, "style");
      Side side = Side.NAMES.get(name);
      if (name.equals("border")) {
        sides.clear();
      } else if (side != null && !style.isEmpty() && !style.equals("none")) {
        sides.add(side);
      }
    }

    @Override
    public void end(String element) {
      if (list.equals("borders") && element.equals("border")) {
        frames.add(Side.frame(sides));
      }
    }

    private void look(XMLStreamReader element, String name) {
      if (name.equals("xf")) {
        int format = XmlPart.number(element, "numFmtId", 0);
        looks.add(
            new Look(
                formats.getOrDefault(format, builtin(format)),
                at(fonts, XmlPart.number(element, "fontId", 0), ""),
                at(frames, XmlPart.number(element, "borderId", 0), false)));
      }
    }
  }

  private static <T> T at(List<T> list, int index, T otherwise) {
    return index < list.size() ? list.get(index) : otherwise;
  }

  private static String builtin(int format) {
    @Nullable String code = BuiltinFormats.getBuiltinFormat(format);
    return code == null ? Look.PLAIN.format() : code;
  }
}
