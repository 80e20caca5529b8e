package vn.tdkt.criteria.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.criteria.CriteriaSetId;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.BlockLine;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Blocks;

/**
 * Criteria sets as far as the person who asks may see or edit them; what it may not is not there.
 */
@Component
class Sets {
  private final CriteriaSets sets;
  private final Blocks blocks;

  Sets(CriteriaSets sets, Blocks blocks) {
    this.sets = sets;
    this.blocks = blocks;
  }

  /**
   * @throws NotVisible if there is no such set, or the person reaches neither block nor member
   */
  StoredSet visible(UUID id, Access access) {
    StoredSet set = sets.byId(new CriteriaSetId(id));
    block(set, access);
    return set;
  }

  BlockYear block(StoredSet set, Access access) {
    return blocks.visible(set.block(), Permission.CRITERIA_VIEW, access);
  }

  /**
   * @throws NotVisible if the person may not edit it
   */
  StoredSet editable(UUID id, Access access) {
    StoredSet set = sets.byId(new CriteriaSetId(id));
    access.require(Permission.CRITERIA_EDIT, set.scope());
    return set;
  }

  /** Every block and year that the person reaches, each with its versions, the newest first. */
  List<SetLine> lines(Access access) {
    List<BlockLine> reached = blocks.list(access.places(Permission.CRITERIA_VIEW));
    List<StoredSet> versions = sets.of(reached.stream().map(BlockLine::id).toList());
    return reached.stream().flatMap(block -> SetLine.of(block, versions).stream()).toList();
  }

  /** Where the person may begin a draft: no other draft stands there. */
  List<BlockLine> open(Access access) {
    List<BlockLine> editable = blocks.list(access.places(Permission.CRITERIA_EDIT));
    List<StoredSet> versions = sets.of(editable.stream().map(BlockLine::id).toList());
    return editable.stream()
        .filter(block -> versions.stream().noneMatch(set -> SetLine.drafts(set, block.id())))
        .toList();
  }
}
