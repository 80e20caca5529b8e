package vn.tdkt.calendar;

import vn.tdkt.kernel.Words;

/** Where a version of the steps of a year is on its way. */
public enum TemplateState {
  DRAFT,
  IN_FORCE,
  /** A draft that was given up. */
  DROPPED;

  /** As people read it. */
  public String words() {
    return Words.of("calendar").say("template.state." + name());
  }
}
