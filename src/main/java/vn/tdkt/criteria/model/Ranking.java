package vn.tdkt.criteria.model;

/** How the units of a block, or of each of its groups, are put in order. */
public sealed interface Ranking permits ByPoints, ByOrderKeys {
  /** True where each group of the block (phân nhóm) is ranked by itself. */
  boolean withinGroups();
}
