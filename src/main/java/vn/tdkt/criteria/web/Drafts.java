package vn.tdkt.criteria.web;

import java.util.List;
import java.util.Map;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.criteria.Terms;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockLine;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.pages.Field;

/** How a draft begins: empty, or as a copy. */
final class Drafts {
  private static final Words WORDS = Words.of("criteria");

  private Drafts() {}

  /** Named after its year, with the dates of the year and nothing else. */
  static CriteriaSet first(BlockYear block) {
    return new CriteriaSet(
        WORDS.say("page.first-title", block.label()),
        block.label(),
        block.year().from(),
        block.year().to(),
        null,
        List.of(),
        List.of(),
        Terms.DEFAULT);
  }

  static ActForm copyForm(StoredSet from, List<BlockLine> open) {
    String address = SetController.address(from);
    List<Field.Choice> targets =
        open.stream()
            .filter(block -> !block.id().equals(from.block()))
            .map(block -> new Field.Choice(block.id().value().toString(), block.title()))
            .toList();
    Field to =
        Field.of(Field.Kind.CHOICE, "to", WORDS.say("page.copy-to"), "").from(targets).asRequired();
    return new ActForm(
        address + "/sao-chep",
        address,
        WORDS.say("page.copy-intro"),
        targets.isEmpty() ? WORDS.say("page.copy-nowhere") : null,
        Map.of(),
        List.of(to),
        WORDS.say("page.copy"));
  }
}
