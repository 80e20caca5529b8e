package vn.tdkt.inspection;

import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Refusal;

/** Why a file is not taken. Each has its sentence under {@code inspection.refused.<key>}. */
public enum Flaw {
  EMPTY("empty"),
  TOO_LARGE("too-large"),
  TYPE("type"),
  MACRO("macro"),
  ARCHIVE("archive"),
  BOMB("bomb"),
  ENCRYPTED("encrypted"),
  DAMAGED("damaged"),
  PICTURE_TOO_LARGE("picture-too-large"),
  TOO_SLOW("too-slow"),
  SECRET("secret");

  private static final Citation EVIDENCE = Citation.of("REQ-102");
  private static final Citation STATE_SECRETS =
      Citation.of("Luật Bảo vệ bí mật nhà nước số 29/2018/QH14");

  private final String key;

  Flaw(String key) {
    this.key = key;
  }

  /** The sentence for the one who uploads; {0} is the file's name, {1} the limit in MB. */
  public Refusal refusal(String fileName, long limitInMegabytes) {
    Citation because = this == SECRET ? STATE_SECRETS : EVIDENCE;
    return Refusal.of("inspection.refused." + key, because, fileName, limitInMegabytes);
  }
}
