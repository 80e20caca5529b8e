package vn.tdkt.letters.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** The characters of a text file; bytes of an old encoding are taken for western ones. */
public final class TextBytes {
  private static final char MARK = '\uFEFF';

  private TextBytes() {}

  public static String characters(byte[] file) {
    String text = new String(file, charset(file));
    return text.indexOf(MARK) == 0 ? text.substring(1) : text;
  }

  private static Charset charset(byte[] file) {
    if (startsWith(file, 0xFF, 0xFE) || isMostlyZero(file, 1)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(file, 0xFE, 0xFF) || isMostlyZero(file, 0)) {
      return StandardCharsets.UTF_16BE;
    }
    return isUtf8(file) ? StandardCharsets.UTF_8 : Windows1258.WESTERN;
  }

  private static boolean startsWith(byte[] file, int first, int second) {
    return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
  }

  /** Most letters, spaces and line ends of Vietnamese have a zero in their higher byte. */
  private static boolean isMostlyZero(byte[] file, int parity) {
    long zeros = IntStream.range(0, file.length / 2).filter(i -> file[2 * i + parity] == 0).count();
    long others =
        IntStream.range(0, file.length / 2).filter(i -> file[2 * i + 1 - parity] == 0).count();
    return file.length % 2 == 0 && others == 0 && zeros * 2 > file.length / 2;
  }

  private static boolean isUtf8(byte[] file) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
