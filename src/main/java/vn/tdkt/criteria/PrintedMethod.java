package vn.tdkt.criteria;

import vn.tdkt.criteria.phrases.LeafWords;

/**
 * The entrance: the printed words of a leaf in, the method that they say out. A method is proposed
 * without a question only where no word is left that could change it.
 */
public final class PrintedMethod {
  private PrintedMethod() {}

  /**
   * @param terms of the set, which may declare what the print of the leaf leaves open
   */
  public static Proposal of(Item.Leaf leaf, Terms terms) {
    return LeafWords.of(leaf, terms).proposal();
  }
}
