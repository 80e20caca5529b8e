package vn.tdkt.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/**
 * What the frame around a page shows. Built by {@link Pages}, handed to every template.
 *
 * @param title of the page, also its first heading
 * @param viewer null before sign-in
 * @param menu only what the viewer can use
 * @param notice one sentence about the act that led here, or null
 * @param here where somebody else may want to go on after this person
 */
public record Page(
    String title,
    @Nullable Viewer viewer,
    List<MenuEntry> menu,
    Csrf csrf,
    @Nullable String notice,
    String here) {

  /** The token that every post carries; empty where nothing protects the page (tests, sign-in). */
  public record Csrf(String header, String parameter, String token) {
    static final Csrf NONE = new Csrf("X-CSRF-TOKEN", "_csrf", "");
  }

  /** Whether lists of this page show what belongs to the year; where there is but one, they do. */
  public boolean isOfYear(String label) {
    return viewer == null || viewer.years().size() < 2 || viewer.year().equals(label);
  }

  /** Label of the year that the frame shows; before sign-in the calendar year. */
  public String year(LocalDate today) {
    return viewer == null ? String.valueOf(today.getYear()) : viewer.year();
  }

  /** Words of the frame. */
  public String t(String key, @Nullable Object... arguments) {
    return Words.of("pages").say(key, arguments);
  }
}
