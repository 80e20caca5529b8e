package vn.tdkt.contests;

import vn.tdkt.kernel.Words;

/**
 * How often a series comes, counted from the first edition that is known; older papers may be lost,
 * so that need not be number 1.
 *
 * @param every how many years lie between two editions; 0 where there is no rhythm
 * @param lasts over how many calendar years one edition runs, from 1
 * @param firstYear in which the first known edition began
 * @param firstNumber the number that it bore
 */
public record Rhythm(int every, int lasts, int firstYear, int firstNumber) {
  private static final int LONGEST = 20;

  public Rhythm {
    if (every < 0 || every > LONGEST || lasts < 1 || lasts > LONGEST || firstNumber < 1) {
      throw new IllegalArgumentException("no rhythm");
    }
  }

  public static Rhythm yearly(int firstYear, int firstNumber) {
    return new Rhythm(1, 1, firstYear, firstNumber);
  }

  public boolean isRegular() {
    return every > 0;
  }

  /** "2024", or "2024-2025" where one edition runs over two years. */
  public String years(int begin) {
    return lasts == 1 ? String.valueOf(begin) : begin + "-" + (begin + lasts - 1);
  }

  /** Whether an edition that began in a year is still of another. */
  public boolean touches(int begin, int year) {
    return begin <= year && year < begin + lasts;
  }

  /** As people read it. */
  public String words() {
    Words words = Words.of("contests");
    return switch (every) {
      case 0 -> words.say("rhythm.none");
      case 1 -> words.say("rhythm.yearly");
      default -> words.say("rhythm.every", every);
    };
  }
}
