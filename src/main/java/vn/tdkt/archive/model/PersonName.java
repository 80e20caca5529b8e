package vn.tdkt.archive.model;

import java.util.regex.Pattern;

/** The shape of a Vietnamese person's name; who bears it is not asked here. */
public final class PersonName {
  /** What stands before a name: "Ông", "Bà", "Đ/c". */
  private static final Pattern HONORIFIC =
      Pattern.compile(
          "^(ông|bà|đồng chí|đ/c|anh|chị|em|cụ|gs|pgs|ts|ths|bs)[.:]?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String SYLLABLE = "\\p{Lu}\\p{Ll}*";
  private static final Pattern MIXED = Pattern.compile(SYLLABLE + "(\\s" + SYLLABLE + "){1,5}");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+(\\s\\p{Lu}+){1,5}");

  private PersonName() {}

  public static boolean fits(String text) {
    return MIXED.matcher(text).matches() || CAPITALS.matcher(text).matches();
  }

  /** Whether a person is announced, "ông", "bà". */
  static boolean isAddressed(String text) {
    return HONORIFIC.matcher(text).find();
  }

  static String withoutHonorific(String text) {
    return HONORIFIC.matcher(text).replaceFirst("").strip();
  }
}
