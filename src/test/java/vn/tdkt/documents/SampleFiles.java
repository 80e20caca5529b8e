package vn.tdkt.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Real files, good and bad, made by the programs' own libraries. */
public final class SampleFiles {
  private static final String WORD_TYPES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      </Types>""";

  private SampleFiles() {}

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] docx(String... paragraphs) {
    return bytes(
        out -> {
          try (XWPFDocument document = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
              document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
          }
        });
  }

  public static byte[] docxWithHeader(String header, String paragraph) {
    return bytes(
        out -> {
          try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(paragraph);
            document
                .createHeaderFooterPolicy()
                .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(header);
            document.write(out);
          }
        });
  }

  public static byte[] xlsx(String... cells) {
    return workbook(new XSSFWorkbook(), "", cells);
  }

  public static byte[] xlsxWithHeader(String header) {
    return workbook(new XSSFWorkbook(), header, "Bảng chấm điểm");
  }

  public static byte[] xls(String... cells) {
    return workbook(new HSSFWorkbook(), "", cells);
  }

  private static byte[] workbook(Workbook book, String header, String... cells) {
    return bytes(
        out -> {
          try (book) {
            var sheet = book.createSheet("Trang 1");
            sheet.getHeader().setLeft(header);
            for (int row = 0; row < cells.length; row++) {
              sheet.createRow(row).createCell(0).setCellValue(cells[row]);
            }
            book.write(out);
          }
        });
  }

  public static byte[] pdf(int pages) {
    return bytes(
        out -> {
          try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
              document.addPage(new PDPage());
            }
            document.save(out);
          }
        });
  }

  /** A page as our own paper writer makes it: HTML with an embedded face. */
  public static byte[] pdfSaying(String... lines) {
    String html =
        "<html><head><style>body{font-family:L}</style></head><body>"
            + String.join("", Arrays.stream(lines).map(l -> "<p>" + l + "</p>").toList())
            + "</body></html>";
    return pdfOf(html);
  }

  /** The same of a whole page; the face is called L. */
  public static byte[] pdfOf(String html) {
    return bytes(
        out -> {
          var builder = new PdfRendererBuilder();
          builder.useFont(
              new File("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf"), "L");
          builder.withHtmlContent(html, null);
          builder.toStream(out);
          builder.run();
        });
  }

  public static byte[] encryptedPdf() {
    return bytes(
        out -> {
          try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chủ", "mở", new AccessPermission()));
            document.save(out);
          }
        });
  }

  public static byte[] encryptedDocx() {
    return bytes(
        out -> {
          try (POIFSFileSystem ole = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mở");
            try (OutputStream inside = encryptor.getDataStream(ole)) {
              inside.write(docx("Nội dung"));
            } catch (GeneralSecurityException e) {
              throw new IOException(e);
            }
            ole.writeFilesystem(out);
          }
        });
  }

  /** A zip file of these entries, in this order. */
  public static byte[] zip(Map<String, byte[]> entries) {
    return bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
              zip.putNextEntry(new ZipEntry(entry.getKey()));
              zip.write(entry.getValue());
              zip.closeEntry();
            }
          }
        });
  }

  /** A Word file with this text as its main part, and a further entry. */
  public static byte[] word(String mainPart, String name, byte[] further) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", utf8(WORD_TYPES));
    entries.put("word/document.xml", utf8(mainPart));
    entries.put(name, further);
    return zip(entries);
  }

  public static byte[] png(int width, int height) {
    return picture("png", width, height);
  }

  public static byte[] jpg(int width, int height) {
    return picture("jpg", width, height);
  }

  public static byte[] tif(int width, int height) {
    return picture("tif", width, height);
  }

  private static byte[] picture(String format, int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
    BufferedImage coloured = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    return bytes(out -> ImageIO.write(format.equals("jpg") ? coloured : picture, format, out));
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
