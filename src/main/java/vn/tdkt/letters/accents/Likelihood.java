package vn.tdkt.letters.accents;

/**
 * How unlikely a word is behind two others, as a cost in thousandths of a natural logarithm, so
 * that the costs of a sentence add up and stay whole numbers.
 */
final class Likelihood {
  /** As if a place had been met this often with words that were never seen there. */
  private static final int UNSEEN = 2;

  private final PhraseBook book;

  Likelihood(PhraseBook book) {
    this.book = book;
  }

  /** Longer contexts count the more, the oftener they were met. */
  int cost(int before, int last, int word) {
    int[] met = {book.times(last), book.times(before, last)};
    int[] followed = {book.times(last, word), book.times(before, last, word)};
    double share = book.times(word) / (double) book.total();
    for (int i = 0; i < met.length; i++) {
      share = (followed[i] + UNSEEN * share) / (met[i] + UNSEEN);
    }
    return (int) Math.round(-1000 * Math.log(share));
  }
}
