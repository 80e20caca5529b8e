package vn.tdkt.letters.encoding;

import java.nio.charset.Charset;
import vn.tdkt.letters.Encoding;

/** The Vietnamese code page of Windows, read by a program that took it for the western one. */
record Windows1258() implements Codec {
  static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset VIETNAMESE = Charset.forName("windows-1258");

  @Override
  public Encoding encoding() {
    return Encoding.WINDOWS_1258;
  }

  @Override
  public String decode(String text) {
    return WESTERN.newEncoder().canEncode(text)
        ? Combining.composed(new String(text.getBytes(WESTERN), VIETNAMESE))
        : text;
  }
}
