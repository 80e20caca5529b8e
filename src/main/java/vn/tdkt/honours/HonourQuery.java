package vn.tdkt.honours;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Scope;

/**
 * Which awards somebody looks for.
 *
 * @param text part of a recipient's, a unit's or a title's name, or of a decision's number
 * @param year of the achievement, or null for all
 * @param page from 0
 */
public record HonourQuery(List<Scope> places, String text, @Nullable Integer year, int page) {
  public static final int ROWS = 50;

  public HonourQuery {
    places = List.copyOf(places);
  }
}
