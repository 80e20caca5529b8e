package vn.tdkt.letters;

import vn.tdkt.kernel.Words;

/** How Vietnamese was written down where it was not composed Unicode. */
public enum Encoding {
  /** One byte a letter, for faces of the family ".VnTime"; some faces have capitals only. */
  TCVN3,
  /** A vowel and its marks are two bytes, for faces of the family "VNI-Times". */
  VNI,
  /** Marks typed behind their vowels, from the days of seven-bit mail. */
  VIQR,
  /** The code page of Windows, with the tones as letters of their own. */
  WINDOWS_1258,
  /** Unicode whose marks stand behind their vowels. */
  COMBINING;

  private static final Words WORDS = Words.of("letters");

  /** Its name as an office knows it. */
  public String label() {
    return WORDS.say("encoding." + name());
  }
}
