package vn.tdkt.criteria.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockLine;
import vn.tdkt.organisation.BlockYearId;

/**
 * A version of a criteria set in the list, or a block and year that has none yet.
 *
 * @param set null where there is none
 * @param open findings that ask for a decision
 */
public record SetLine(BlockLine block, @Nullable StoredSet set, long open) {
  private static final Words WORDS = Words.of("criteria");

  static List<SetLine> of(BlockLine block, List<StoredSet> versions) {
    List<SetLine> own =
        versions.stream()
            .filter(set -> set.block().equals(block.id()))
            .map(set -> new SetLine(block, set, open(set.content().diagnose())))
            .toList();
    return own.isEmpty() ? List.of(new SetLine(block, null, 0)) : own;
  }

  static boolean drafts(StoredSet set, BlockYearId block) {
    return set.block().equals(block) && set.state() == StoredSet.State.DRAFT;
  }

  private static long open(List<Finding> findings) {
    return findings.stream().filter(f -> f.severity() != Finding.Severity.NOTE).count();
  }

  public String blockName() {
    return block.fullName();
  }

  public String address() {
    return set == null ? "" : SetController.address(set);
  }

  /** "3104/HD-HĐTĐKT", or empty for a draft. */
  public String document() {
    return set == null || set.decision() == null ? "" : set.decision().number();
  }

  public String total() {
    return set == null ? "" : Totals.of(set.content()).printed();
  }

  /** "Khối thi đua Mẫu, 2024, bản 2 (Dự thảo)". */
  String name(StoredSet of) {
    return WORDS.say("page.set-name", block.title(), of.number(), of.state().words());
  }

  boolean matches(String folded) {
    return Texts.folded(blockName()).contains(folded);
  }
}
