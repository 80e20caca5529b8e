package vn.tdkt.criteria.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.PrintedMethod;
import vn.tdkt.criteria.Proposal;
import vn.tdkt.criteria.Terms;
import vn.tdkt.criteria.model.Described;
import vn.tdkt.criteria.model.Method;

/**
 * What was read of the printed method of one leaf, as its owner sees it.
 *
 * @param at place among the leaves, in printed order
 * @param method null where nothing was proposed
 * @param phrases the printed words that it came from, or that were not understood
 * @param questions what the print leaves open
 * @param chosen whether the owner has chosen to use it
 */
public record ReadMethod(
    int at,
    Item.Leaf leaf,
    @Nullable Method method,
    List<String> phrases,
    List<String> questions,
    boolean chosen) {
  static ReadMethod of(int at, Item.Leaf leaf, Terms terms) {
    return switch (PrintedMethod.of(leaf, terms)) {
      case Proposal.Sure(Method method, List<String> phrases) ->
          new ReadMethod(at, leaf, method, phrases, List.of(), false);
      case Proposal.Asks(Method method, List<String> phrases, List<String> questions) ->
          new ReadMethod(at, leaf, method, phrases, questions, false);
      case Proposal.Unread(List<String> words) ->
          new ReadMethod(at, leaf, null, words, List.of(), false);
    };
  }

  ReadMethod choosing(boolean use) {
    return new ReadMethod(at, leaf, method, phrases, questions, use);
  }

  public boolean sure() {
    return method != null && questions.isEmpty();
  }

  public boolean asks() {
    return method != null && !questions.isEmpty();
  }

  /** Judged although its print speaks of points. */
  public boolean notUnderstood() {
    return method == null && !phrases.isEmpty();
  }

  /** The method in words. */
  public List<String> lines() {
    return method == null ? List.of() : Described.of(method);
  }

  /** Name of the field in which the owner chooses. */
  public String field() {
    return "cach-" + at;
  }

  /** The choice names what it accepts, so that a table changed meanwhile accepts nothing else. */
  public String choice() {
    return String.join("\n", lines());
  }

  public String max() {
    return leaf.max() == null ? "" : leaf.max().text();
  }
}
