package vn.tdkt.plans;

import java.util.Optional;

/** Asked of whoever keeps the reports of a unit; plans know none of them. */
public interface TellsLessons {
  /** Of the latest annual report that was issued and whose time ended before that of the plan. */
  Optional<Lessons> before(Plan plan);
}
