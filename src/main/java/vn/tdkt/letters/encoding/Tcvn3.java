package vn.tdkt.letters.encoding;

import vn.tdkt.letters.Encoding;

/** TCVN 5712:1993 VN3, called ABC: one byte a letter; capitals with a tone have none. */
record Tcvn3() implements Codec {
  private static final String OLD =
      "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦";
  private static final String LETTERS =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";

  @Override
  public Encoding encoding() {
    return Encoding.TCVN3;
  }

  @Override
  public String decode(String text) {
    StringBuilder decoded = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int at = OLD.indexOf(text.charAt(i));
      if (at >= 0) {
        decoded.setCharAt(i, LETTERS.charAt(at));
      }
    }
    return decoded.toString();
  }
}
