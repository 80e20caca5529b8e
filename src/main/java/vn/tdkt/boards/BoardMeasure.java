package vn.tdkt.boards;

import vn.tdkt.calendar.KeptTime;
import vn.tdkt.kernel.Words;

/** What a board measures, in the order of the page. */
public enum BoardMeasure {
  TARGETS,
  REPORTS,
  STEPS,
  REGISTERED,
  STRIVING,
  AWARDED;

  public Part of(BoardFigures figures) {
    return switch (this) {
      case TARGETS -> new Part(figures.targets().reached(), figures.targets().all());
      case REPORTS, STEPS -> new Part(time(figures).inTime(), time(figures).due());
      case REGISTERED -> figures.registered();
      case STRIVING -> figures.striving();
      case AWARDED -> figures.awarded();
    };
  }

  /** Whether days late belong to it. */
  public boolean isOfTime() {
    return this == REPORTS || this == STEPS;
  }

  /** How the deadlines of it were kept. */
  public KeptTime time(BoardFigures figures) {
    return switch (this) {
      case REPORTS -> figures.reports();
      case STEPS -> figures.steps();
      case TARGETS, REGISTERED, STRIVING, AWARDED -> KeptTime.NONE;
    };
  }

  /** As people read it. */
  public String words() {
    return Words.of("boards").say("measure." + name());
  }
}
