package vn.tdkt.plans;

import java.util.Optional;

/** Asked of whoever keeps the reports of a unit; plans know none of them. */
public interface TellsLessons {
  /** Of the issued annual report of the year before that of the plan. */
  Optional<Lessons> before(Plan plan);
}
