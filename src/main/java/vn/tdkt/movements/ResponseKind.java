package vn.tdkt.movements;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.tdkt.kernel.Words;

/** What a unit does for a movement. The forms, the timeline and the checklist all read this. */
public enum ResponseKind {
  LAUNCH_PAPER(Form.DOCUMENT, Asked.NEVER),
  PLAN(Form.DOCUMENT, Asked.ALWAYS),
  LAUNCH(Form.GATHERING, Asked.ALWAYS),
  DEPLOYMENT(Form.DOCUMENT, Asked.ALWAYS),
  ACTIVITY(Form.GATHERING, Asked.ALWAYS),
  ARTICLE(Form.PUBLICATION, Asked.NEVER),
  /** A series under one head, as a newspaper or a site keeps it. */
  COLUMN(Form.PUBLICATION, Asked.NEVER),
  BROADCAST(Form.PUBLICATION, Asked.NEVER),
  CONFERENCE(Form.GATHERING, Asked.NEVER),
  EXCHANGE(Form.GATHERING, Asked.NEVER),
  INSPECTION_PLAN(Form.DOCUMENT, Asked.NEVER),
  INSPECTION(Form.INSPECTION, Asked.NEVER),
  INTERIM_REVIEW(Form.GATHERING, Asked.LONG),
  FINAL_REVIEW(Form.GATHERING, Asked.AT_END),
  INTERIM_REPORT(Form.DOCUMENT, Asked.NEVER),
  REPORT(Form.DOCUMENT, Asked.ALWAYS);

  /** What the communication log holds, in its order (REQ-83). */
  public static final Set<ResponseKind> COMMUNICATION =
      Collections.unmodifiableSet(EnumSet.of(ARTICLE, COLUMN, BROADCAST, CONFERENCE, EXCHANGE));

  /** What there is to say about it. */
  public enum Form {
    /** Number, date and deadline. */
    DOCUMENT,
    /** Place and participants. */
    GATHERING,
    /** Where it came out. */
    PUBLICATION,
    /** Finding and follow-up. */
    INSPECTION
  }

  /** When the checklist of a movement asks for it. */
  public enum Asked {
    ALWAYS,
    /** Of a movement of three years or more. */
    LONG,
    /** Once the movement has ended. */
    AT_END,
    NEVER
  }

  private final Form form;
  private final Asked asked;

  ResponseKind(Form form, Asked asked) {
    this.form = form;
    this.asked = asked;
  }

  public Form form() {
    return form;
  }

  public Asked asked() {
    return asked;
  }

  /** As people read it. */
  public String words() {
    return Words.of("movements").say("response." + name());
  }

  /** Its part of an address. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ResponseKind> of(String slug) {
    return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
  }
}
