package vn.tdkt.bench.filling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.tdkt.reading.PrintedSheet;
import vn.tdkt.reading.SheetFiles;

/**
 * A template with tags {{c0}}, {{c1}} … and what they stand for.
 *
 * @param records one for each file to be made, as many texts as there are tags
 */
public record Task(String name, Path template, List<List<String>> records) {
  private static final int SELF = 3;
  private static final int ADJUSTMENT = 4;
  private static final List<String> CERTIFICATE =
      List.of(
          "LIÊN HIỆP CÁC HỘI MẪU",
          "GIẤY KHEN",
          "Tặng {{c0}}",
          "{{c1}}",
          "Đã có thành tích {{c2}}",
          "Quyết định số {{c3}}",
          "Ngày {{c4}}",
          "{{c5}}");

  /** The tag of a text. */
  public static String tag(int place) {
    return "{{c" + place + "}}";
  }

  /** The score sheet of seed 000 with a tag in every cell for points, bonus and deduction. */
  public static Task forms(Path folder, int count) throws IOException {
    PrintedSheet sheet = PrintedSheet.bacGiang();
    List<List<String>> rows = new ArrayList<>();
    int tags = 0;
    for (List<String> row : sheet.rows()) {
      List<String> tagged = new ArrayList<>(row);
      tagged.set(SELF, tag(tags++));
      tagged.set(ADJUSTMENT, tag(tags++));
      rows.add(tagged);
    }
    byte[] template = SheetFiles.docx(new PrintedSheet(sheet.title(), sheet.heads(), rows));
    int texts = tags;
    return new Task(
        "form, %d places".formatted(texts),
        Files.write(folder.resolve("form.docx"), template),
        IntStream.range(0, count)
            .mapToObj(
                file ->
                    IntStream.range(0, texts)
                        .mapToObj(place -> String.valueOf((file + place) % 150))
                        .toList())
            .toList());
  }

  /** Giấy khen: one lying page with six tags. */
  public static Task certificates(Path folder, int count) throws IOException {
    return new Task(
        "certificate, 6 places",
        Files.write(folder.resolve("certificate.docx"), certificate()),
        IntStream.range(0, count)
            .mapToObj(
                file ->
                    List.of(
                        "Ông Nguyễn Văn Mẫu " + file,
                        "Chuyên viên Văn phòng, Liên hiệp các hội Mẫu",
                        "xuất sắc trong phong trào thi đua năm " + (2000 + file % 25),
                        file + "/QĐ-LHH",
                        "15 tháng 12 năm " + (2000 + file % 25),
                        "Trần Thị Giả Định"))
            .toList());
  }

  private static byte[] certificate() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      CTPageSz page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
      page.setW(BigInteger.valueOf(16838));
      page.setH(BigInteger.valueOf(11906));
      page.setOrient(STPageOrientation.LANDSCAPE);
      for (String line : CERTIFICATE) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = paragraph.createRun();
        run.setText(line);
        run.setFontFamily("Times New Roman");
        run.setFontSize(line.equals("GIẤY KHEN") ? 36 : 16);
        run.setBold(true);
      }
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
