package vn.tdkt.scoring.wordform;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;

/**
 * One cell seen three ways.
 *
 * @param given what we wrote into it when the file was last handed out; null where it never was
 * @param theirs what stands in the file now
 * @param ours what the sheet says now
 */
public record ThreeWay(@Nullable String given, String theirs, String ours) {
  /** Who has changed the cell since the file was handed out. */
  public enum Standing {
    /** File and sheet say the same. */
    SAME,
    /** Only the sheet: it may be filled in without asking. */
    OURS,
    /** Only the file: somebody wrote into it, and it stays unless a person says otherwise. */
    THEIRS,
    /** Both, and differently: a person chooses. */
    BOTH;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Standing standing() {
    if (same(theirs, ours)) {
      return Standing.SAME;
    }
    String before = given == null ? "" : given;
    if (same(theirs, before)) {
      return Standing.OURS;
    }
    return same(ours, before) ? Standing.THEIRS : Standing.BOTH;
  }

  /** "09" and "9" are one figure, and blanks and signs of writing make no difference. */
  static boolean same(String one, String other) {
    String a = Texts.nfc(one).replaceAll("\\s+", " ").strip();
    String b = Texts.nfc(other).replaceAll("\\s+", " ").strip();
    return a.equals(b)
        || (VietnameseNumber.read(a, null) instanceof Reading.Understood(var left, var u)
            && VietnameseNumber.read(b, null) instanceof Reading.Understood(var right, var v)
            && left.equals(right));
  }
}
