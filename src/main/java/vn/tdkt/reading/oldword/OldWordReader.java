package vn.tdkt.reading.oldword;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.tdkt.reading.FileKind;
import vn.tdkt.reading.text.Content;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Unreadable;

/** Reads Word files of 1997 to 2003; older ones are refused with a word on what to do. */
public final class OldWordReader {
  /** Text and its formats; pictures stand elsewhere. Above 500 dense pages. */
  private static final int LARGEST_TEXT = 8 << 20;

  private OldWordReader() {}

  public static Content read(Path file) throws IOException {
    try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
      refuseLong(ole.getRoot());
      try (HWPFDocument document = new HWPFDocument(ole.getRoot())) {
        Remarks remarks = new Remarks();
        OldBody body = new OldBody(new OldParagraphs(remarks));
        return new Content(FileKind.WORD, body.read(document), remarks.findings());
      }
    } catch (OldFileFormatException e) {
      throw new Unreadable("word-95");
    }
  }

  private static void refuseLong(DirectoryNode root) throws IOException {
    if (root.getEntryCaseInsensitive("WordDocument") instanceof DocumentEntry text
        && text.getSize() > LARGEST_TEXT) {
      throw new Unreadable("too-much");
    }
  }
}
