package vn.tdkt.plans;

import vn.tdkt.kernel.Words;

/** What a target is; each kind has its own list on the paper, numbered by the program. */
public enum TargetKind {
  /** One of the few registered with the authorities (nhiệm vụ trọng tâm, REQ-61). */
  KEY_TASK("nhiem-vu-trong-tam"),
  /** REQ-58. */
  TARGET("chi-tieu"),
  /** A title or form aimed at (REQ-64, REQ-67). */
  TITLE("danh-hieu");

  private final String slug;

  TargetKind(String slug) {
    this.slug = slug;
  }

  /** Its part of an address. */
  public String slug() {
    return slug;
  }

  /** The title of its list. */
  public String words() {
    return Words.of("plans").say("kind." + name());
  }
}
