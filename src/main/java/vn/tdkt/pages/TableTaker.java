package vn.tdkt.pages;

import java.util.Optional;
import vn.tdkt.access.Access;

/**
 * A module that goes on with a table of criteria which somebody had proofread; it offers itself as
 * a bean. The text of the table goes along from the page, so that no file waits anywhere.
 */
@FunctionalInterface
public interface TableTaker {
  /**
   * @param filled whether points stand in it beside the maxima
   * @return nothing where this person has nothing to do it for
   */
  Optional<TableStep> step(boolean filled, Access access);
}
