package vn.tdkt.papers.docx;

import java.math.BigInteger;

/** Word counts in twentieths of a point. */
final class Twips {
  private Twips() {}

  static int ofMillimetres(int millimetres) {
    return Math.round(millimetres * 1440 / 25.4f);
  }

  static int ofPoints(int points) {
    return points * 20;
  }

  static BigInteger big(int millimetres) {
    return BigInteger.valueOf(ofMillimetres(millimetres));
  }
}
