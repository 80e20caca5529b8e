package vn.tdkt.plans;

import vn.tdkt.kernel.Words;

/** The fixed places of running text in a plan (REQ-57), in the order of the paper. */
public enum Chapter {
  PURPOSE("muc-dich"),
  DEMANDS("yeu-cau"),
  POLICIES("chu-truong"),
  WORK("nhiem-vu-chinh-tri"),
  MEASURES("nhiem-vu-giai-phap"),
  ORGANISATION("to-chuc-thuc-hien"),
  RECIPIENTS("noi-nhan");

  private final String slug;

  Chapter(String slug) {
    this.slug = slug;
  }

  /** Its part of an address. */
  public String slug() {
    return slug;
  }

  /** Its title on the paper. */
  public String words() {
    return Words.of("plans").say("chapter." + name());
  }

  /** What belongs in it, for whoever writes it for the first time. */
  public String help() {
    return Words.of("plans").say("chapter." + name() + ".help");
  }
}
