package vn.tdkt.organisation.web.block;

import java.util.List;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/**
 * One act upon a block of the year, with the form that asks for it. Each is a bean; the page of the
 * block offers them in their order, part by part, to those who manage the block.
 */
interface BlockAct {
  /** The part of the page to which the act belongs. */
  enum Part {
    YEAR,
    MEMBERS,
    OFFICES,
    SETTINGS
  }

  Part part();

  /** The last part of its address; its words stand under {@code block-act.<slug>}. */
  String slug();

  /** Whether the block has anything that it can be done to. */
  default boolean offered(BlockYear block) {
    return true;
  }

  List<Field> fields(BlockYear block, Typed typed);

  /** Does it; answers with the block to show next. */
  Outcome<BlockYearId> carryOut(BlockYear block, Typed typed, Actor by);

  default String title() {
    return words("title");
  }

  default String intro() {
    return words("intro");
  }

  default String notice() {
    return words("notice");
  }

  private String words(String part) {
    return Words.of("organisation").say("block-act." + slug() + "." + part);
  }
}
