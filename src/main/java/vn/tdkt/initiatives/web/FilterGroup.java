package vn.tdkt.initiatives.web;

import java.util.List;
import vn.tdkt.pages.Listing;

/** Filters of one kind above a list, such as the years. */
public record FilterGroup(String label, List<Listing.Filter> filters) {
  public FilterGroup {
    filters = List.copyOf(filters);
  }
}
