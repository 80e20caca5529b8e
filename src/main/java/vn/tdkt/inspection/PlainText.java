package vn.tdkt.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plain text: no control characters, and nothing that a browser or a shell would run. */
final class PlainText {
  private PlainText() {}

  static Inspection.Sound inspect(Path file, Budget budget) throws IOException {
    String text = decoded(Files.readAllBytes(file));
    if (text.chars().anyMatch(PlainText::isForeign) || isActive(text.stripLeading())) {
      throw new BadFile(Flaw.TYPE);
    }
    new SecrecyWatch(budget).paragraph(text);
    return new Inspection.Sound(FileType.TXT, null);
  }

  private static boolean isForeign(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  }

  /** HTML, SVG, XML, PHP, shell scripts and RTF are text too. */
  private static boolean isActive(String text) {
    return text.startsWith("<") || text.startsWith("#!") || text.startsWith("{\\rtf");
  }

  private static String decoded(byte[] bytes) {
    String text = new String(bytes, charset(bytes));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    // What is not UTF-8 is an old one-byte encoding; Latin-1 keeps every byte apart.
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
