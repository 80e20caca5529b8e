package vn.tdkt.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.HeaderFooterBase;
import org.apache.poi.hssf.record.HeaderRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word and Excel files of 1997 to 2003, and the shell around encrypted ones of today. */
final class OldOffice {
  /** Ends of paragraphs, cells and fields. */
  private static final Pattern MARKS = Pattern.compile("[\\x00-\\x08\\r\\x13-\\x15]");

  private static final int WORD_FLAGS = 0x0A;
  private static final int WORD_ENCRYPTED = 0x01;

  private final DirectoryNode root;
  private final SecrecyWatch watch;

  private OldOffice(DirectoryNode root, Budget budget) {
    this.root = root;
    this.watch = new SecrecyWatch(budget);
  }

  static Inspection.Sound inspect(Path file, Budget budget) throws IOException {
    try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
      return new Inspection.Sound(new OldOffice(ole.getRoot(), budget).type(), null);
    } catch (EncryptedDocumentException e) {
      throw new BadFile(Flaw.ENCRYPTED);
    }
  }

  private FileType type() throws IOException {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw new BadFile(Flaw.ENCRYPTED);
    }
    if (root.hasEntryCaseInsensitive("Macros")
        || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
      throw new BadFile(Flaw.MACRO);
    }
    if (root.hasEntryCaseInsensitive("WordDocument")) {
      return word();
    }
    if (root.hasEntryCaseInsensitive("Workbook")) {
      return excel();
    }
    throw new BadFile(Flaw.TYPE);
  }

  /** Vietnamese text stands in the stream as UTF-16; what is no text decodes to no stamp. */
  private FileType word() throws IOException {
    try (InputStream in = root.createDocumentInputStream("WordDocument")) {
      byte[] bytes = in.readAllBytes();
      if (bytes.length > WORD_FLAGS + 1 && (bytes[WORD_FLAGS + 1] & WORD_ENCRYPTED) != 0) {
        throw new BadFile(Flaw.ENCRYPTED);
      }
      for (String line : MARKS.split(new String(bytes, StandardCharsets.UTF_16LE), -1)) {
        watch.paragraph(line);
      }
    }
    return FileType.DOC;
  }

  private FileType excel() throws IOException {
    HSSFRequest request = new HSSFRequest();
    IOException[] found = new IOException[1];
    request.addListenerForAllRecords(
        row -> {
          try {
            read(row);
          } catch (BadFile e) {
            found[0] = e;
          }
        });
    try (InputStream in = root.createDocumentInputStream("Workbook")) {
      new HSSFEventFactory().processEvents(request, in);
    }
    if (found[0] != null) {
      throw found[0];
    }
    return FileType.XLS;
  }

  private void read(Record row) throws BadFile {
    switch (row) {
      case SSTRecord texts -> {
        for (int i = 0; i < texts.getNumUniqueStrings(); i++) {
          watch.paragraph(texts.getString(i).getString());
        }
      }
      case HeaderRecord head -> watch.headLine(plain(head));
      default -> {}
    }
  }

  private static String plain(HeaderFooterBase head) {
    return head.getText().replaceAll("&\"[^\"]*\"|&[A-Z0-9]", "\t");
  }
}
