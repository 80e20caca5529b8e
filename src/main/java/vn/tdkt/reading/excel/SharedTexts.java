package vn.tdkt.reading.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;
import vn.tdkt.reading.text.Run;
import vn.tdkt.reading.text.Unreadable;

/** The texts of a workbook, which its cells name by number. */
final class SharedTexts {
  private final List<List<Run>> texts;

  private SharedTexts(List<List<Run>> texts) {
    this.texts = texts;
  }

  static SharedTexts of(ZipFile zip, Allowance allowance) throws IOException {
    List<List<Run>> texts = new ArrayList<>();
    RichText collected = new RichText();
    XmlPart.walk(
        zip,
        "xl/sharedStrings.xml",
        new XmlPart.Visitor() {
          @Override
          public void start(XMLStreamReader element) {
            collected.start(element);
          }

          @Override
          public void text(String characters) throws IOException {
            allowance.letters(characters.length());
            collected.text(characters);
          }

          @Override
          public void end(String element) {
            collected.end(element);
            if (element.equals("si")) {
              texts.add(collected.take());
            }
          }
        });
    return new SharedTexts(texts);
  }

  List<Run> at(String number) throws IOException {
    if (!number.matches("\\d{1,8}") || Integer.parseInt(number) >= texts.size()) {
      throw new Unreadable("damaged");
    }
    return texts.get(Integer.parseInt(number));
  }
}
