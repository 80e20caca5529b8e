package vn.tdkt.organisation;

import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;

/** Blocks gather units of one sort, clusters units of one territory (REQ-19). */
public enum BlockKind {
  BLOCK,
  CLUSTER;

  /** "Khối thi đua" or "Cụm thi đua". */
  public String words() {
    return Words.of("organisation").say("block." + name());
  }

  /** A block of this name with its kind before it, unless the name itself begins so. */
  public String called(String name) {
    String sort = words().substring(0, words().indexOf(' '));
    return Texts.folded(name).startsWith(Texts.folded(sort)) ? name : words() + " " + name;
  }
}
