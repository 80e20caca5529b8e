package vn.tdkt.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a list: a search that ignores accents, filters that stay in the address, a
 * count.
 *
 * @param address where the search form leads
 * @param query as typed
 * @param kept what stays in the address while somebody searches, such as the year
 * @param count in words: "12 đơn vị"
 * @param previous address of the page before, or null
 * @param next address of the page after, or null
 */
public record Listing(
    String address,
    String query,
    Map<String, String> kept,
    String count,
    List<Filter> filters,
    @Nullable String previous,
    @Nullable String next) {

  /** One filter as a link. */
  public record Filter(String label, String address, boolean current) {}

  public static Listing of(String address, String query, String count) {
    return new Listing(address, query, Map.of(), count, List.of(), null, null);
  }

  public Listing with(List<Filter> more) {
    return new Listing(address, query, kept, count, List.copyOf(more), previous, next);
  }

  public Listing between(@Nullable String before, @Nullable String after) {
    return new Listing(address, query, kept, count, filters, before, after);
  }

  public Listing keeping(Map<String, String> parameters) {
    return new Listing(address, query, Map.copyOf(parameters), count, filters, previous, next);
  }
}
