package vn.tdkt.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** What the first bytes say a file is. */
enum Signature {
  PDF,
  ZIP,
  OLE2,
  PNG,
  JPG,
  TIF,
  ARCHIVE,
  OTHER;

  /** How many bytes {@link #of} looks at. */
  static final int LENGTH = 1024;

  private static final int TAR_MARK = 257;

  static Signature of(byte[] head) {
    if (contains(head, "%PDF-")) {
      return PDF;
    }
    if (starts(head, "504b0304") || starts(head, "504b0506") || starts(head, "504b0708")) {
      return ZIP;
    }
    if (starts(head, "d0cf11e0a1b11ae1")) {
      return OLE2;
    }
    return isArchive(head) ? ARCHIVE : picture(head);
  }

  private static Signature picture(byte[] head) {
    if (starts(head, "89504e470d0a1a0a")) {
      return PNG;
    }
    if (starts(head, "ffd8ff")) {
      return JPG;
    }
    return starts(head, "49492a00") || starts(head, "4d4d002a") ? TIF : OTHER;
  }

  /** RAR, 7z, gzip, bzip2, xz, cabinet, tar. */
  private static boolean isArchive(byte[] head) {
    return starts(head, "52617221")
        || starts(head, "377abcaf271c")
        || starts(head, "1f8b")
        || starts(head, "425a68")
        || starts(head, "fd377a585a00")
        || starts(head, "4d534346")
        || (head.length > TAR_MARK + 5
            && new String(head, TAR_MARK, 5, StandardCharsets.ISO_8859_1).equals("ustar"));
  }

  private static boolean starts(byte[] head, String hex) {
    byte[] mark = HexFormat.of().parseHex(hex);
    return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
  }

  private static boolean contains(byte[] head, String mark) {
    return new String(head, StandardCharsets.ISO_8859_1).contains(mark);
  }
}
