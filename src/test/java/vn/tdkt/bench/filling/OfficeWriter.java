package vn.tdkt.bench.filling;

import com.sun.star.beans.PropertyValue;
import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XIndexAccess;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.XComponent;
import com.sun.star.text.XTextRange;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.XSearchDescriptor;
import com.sun.star.util.XSearchable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tdkt.bench.Figure;
import vn.tdkt.bench.OfficeProgram;
import vn.tdkt.bench.PeerMissing;

/**
 * LibreOffice Writer without a window, told through UNO: open, put texts for tags, save as Word.
 */
public final class OfficeWriter {
  private static final String TAGS = "\\{\\{c[0-9]+\\}\\}";
  private static final int WARM = 5;

  private final Path folder;

  /**
   * @param folder for its profile and files
   */
  public OfficeWriter(Path folder) {
    this.folder = folder;
  }

  /**
   * @param count how many of the records are filled
   */
  public Filled measure(Task task, int count) throws PeerMissing {
    try (OfficeProgram office = OfficeProgram.start(folder)) {
      Path output = folder.resolve("output.docx");
      List<List<String>> records =
          task.records().subList(task.records().size() - count, task.records().size());
      for (int i = 0; i < WARM; i++) {
        fill(office, task.template(), records.get(i), output);
      }
      List<Long> nanos = new ArrayList<>();
      for (List<String> texts : records) {
        long start = System.nanoTime();
        fill(office, task.template(), texts, output);
        nanos.add(System.nanoTime() - start);
      }
      return new Filled(office.version(), Figure.of(nanos), output);
    } catch (Exception e) {
      throw new PeerMissing("LibreOffice", e);
    }
  }

  private static void fill(OfficeProgram office, Path template, List<String> texts, Path output)
      throws Exception {
    XComponent document =
        UnoRuntime.queryInterface(XComponentLoader.class, office.desktop())
            .loadComponentFromURL(
                template.toUri().toString(),
                "_blank",
                0,
                new PropertyValue[] {property("Hidden", true)});
    XSearchable text = UnoRuntime.queryInterface(XSearchable.class, document);
    XSearchDescriptor wanted = text.createSearchDescriptor();
    wanted.setSearchString(TAGS);
    UnoRuntime.queryInterface(XPropertySet.class, wanted)
        .setPropertyValue("SearchRegularExpression", true);
    XIndexAccess found = text.findAll(wanted);
    for (int i = 0; i < found.getCount(); i++) {
      XTextRange tag = UnoRuntime.queryInterface(XTextRange.class, found.getByIndex(i));
      tag.setString(texts.get(Integer.parseInt(tag.getString().replaceAll("\\D", ""))));
    }
    UnoRuntime.queryInterface(XStorable.class, document)
        .storeToURL(
            output.toUri().toString(),
            new PropertyValue[] {property("FilterName", "MS Word 2007 XML")});
    document.dispose();
  }

  private static PropertyValue property(String name, Object value) {
    PropertyValue property = new PropertyValue();
    property.Name = name;
    property.Value = value;
    return property;
  }
}
