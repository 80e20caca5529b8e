package vn.tdkt.organisation;

import vn.tdkt.kernel.Words;

/** Blocks gather units of one sort, clusters units of one territory (REQ-19). */
public enum BlockKind {
  BLOCK,
  CLUSTER;

  /** "Khối thi đua" or "Cụm thi đua". */
  public String words() {
    return Words.of("organisation").say("block." + name());
  }
}
