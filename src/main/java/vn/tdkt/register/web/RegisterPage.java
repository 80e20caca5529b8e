package vn.tdkt.register.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.pages.Listing;
import vn.tdkt.register.RegisterLine;

/**
 * What the page of a register shows.
 *
 * @param whose the office
 * @param count in words
 * @param gaps the numbers that are skipped, one line a series
 * @param next address of the page after, or null
 * @param first address of the first page, or null where this is it
 * @param enter address of the form of a new document, or null
 * @param keeping address of the form that says how the register is kept, or null
 */
public record RegisterPage(
    RegisterFilter filter,
    String whose,
    List<Listing.Filter> tabs,
    List<Listing.Filter> years,
    List<RegisterLine> lines,
    String count,
    List<String> gaps,
    @Nullable String next,
    @Nullable String first,
    @Nullable String enter,
    @Nullable String keeping) {}
