package vn.tdkt.criteria.web;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.Outline;
import vn.tdkt.criteria.model.Method;

/**
 * The methods read from a pasted table, leaf by leaf in printed order. Leaves that have a method
 * already keep it and are not read.
 */
public record ReadMethods(List<ReadMethod> leaves) {
  /** The field of the button that chooses all that was read for sure. */
  static final String ALL_SURE = "chac";

  static ReadMethods of(CriteriaSet set) {
    List<Item.Leaf> leaves = set.leaves().toList();
    return new ReadMethods(
        IntStream.range(0, leaves.size())
            .filter(at -> leaves.get(at).method().equals(Method.JUDGED))
            .mapToObj(at -> ReadMethod.of(at, leaves.get(at), set.terms()))
            .toList());
  }

  /** As the owner chose on the page; "all sure" chooses those besides. */
  ReadMethods chosen(Map<String, String> fields) {
    boolean allSure = fields.containsKey(ALL_SURE);
    return new ReadMethods(
        leaves.stream()
            .map(
                leaf ->
                    leaf.choosing(
                        (allSure && leaf.sure())
                            || (leaf.method() != null
                                && same(leaf.choice(), fields.getOrDefault(leaf.field(), "")))))
            .toList());
  }

  /** A browser sends lines with a carriage return. */
  private static boolean same(String choice, String sent) {
    return choice.equals(sent.replace("\r\n", "\n"));
  }

  /** The set with the chosen methods; all other leaves stay as they are. */
  CriteriaSet in(CriteriaSet set) {
    CriteriaSet scored = set;
    for (ReadMethod leaf : leaves) {
      if (leaf.chosen() && leaf.method() != null) {
        scored = new Outline(scored).scored(leaf.leaf().key(), leaf.method());
      }
    }
    return scored;
  }

  public long sure() {
    return count(ReadMethod::sure);
  }

  public long asks() {
    return count(ReadMethod::asks);
  }

  public long judged() {
    return count(leaf -> leaf.method() == null);
  }

  public long used() {
    return count(ReadMethod::chosen);
  }

  private long count(Predicate<ReadMethod> which) {
    return leaves.stream().filter(which).count();
  }

  /** What the owner should look at: proposals, and print that was not understood. */
  public List<ReadMethod> shown() {
    return leaves.stream().filter(leaf -> leaf.method() != null || leaf.notUnderstood()).toList();
  }
}
