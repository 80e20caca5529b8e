package vn.tdkt.letters.spelling;

/** The six tones; the level one has no mark. */
enum Tone {
  LEVEL("aăâeêioôơuưy"),
  ACUTE("áắấéếíóốớúứý"),
  GRAVE("àằầèềìòồờùừỳ"),
  HOOK("ảẳẩẻểỉỏổởủửỷ"),
  TILDE("ãẵẫẽễĩõỗỡũữỹ"),
  DOT("ạặậẹệịọộợụựỵ");

  private final String vowels;

  Tone(String vowels) {
    this.vowels = vowels;
  }

  /** The tone that a letter carries. */
  static Tone of(char letter) {
    for (Tone tone : values()) {
      if (tone.vowels.indexOf(letter) >= 0) {
        return tone;
      }
    }
    return LEVEL;
  }

  /** The letter without this tone. */
  char off(char letter) {
    int at = vowels.indexOf(letter);
    return at < 0 ? letter : LEVEL.vowels.charAt(at);
  }

  static boolean isVowel(char plain) {
    return LEVEL.vowels.indexOf(plain) >= 0;
  }

  /** Whether it may end in c, ch, p or t. */
  boolean isShort() {
    return this == ACUTE || this == DOT;
  }
}
