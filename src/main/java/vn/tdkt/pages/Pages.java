package vn.tdkt.pages;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.tdkt.kernel.Outcome;

/** Builds the frame of a page and turns the end of an act into the next page. */
@Component
public class Pages {
  private static final String NOTICE = "notice";
  private static final String ARRIVING = "arriving";
  private static final String HOME = "/";

  private final HttpServletRequest request;
  private final Optional<Viewers> viewers;
  private final List<Entrance> entrances;

  /**
   * @param request the current one (a proxy)
   */
  Pages(
      HttpServletRequest request,
      ObjectProvider<Viewers> viewers,
      ObjectProvider<Entrance> entrances) {
    this.request = request;
    this.viewers = Optional.ofNullable(viewers.getIfAvailable());
    this.entrances = entrances.stream().sorted(comparing(Entrance::menu)).toList();
  }

  /** The frame for a page with this title, as the one who asks may see it. */
  public Page page(String title) {
    Optional<Viewer> viewer = viewers.flatMap(known -> known.of(request));
    return new Page(
        title,
        viewer.orElse(null),
        menu(door -> viewer.map(v -> door.opensFor(v.access())).orElse(door.opensForGuests())),
        csrf(),
        arrivedWith(NOTICE),
        here());
  }

  /** The frame while nobody can be asked who looks. */
  Page withoutViewer(String title) {
    return new Page(title, null, List.of(), Page.Csrf.NONE, null, HOME);
  }

  /**
   * Where to go after an act: to the given view where it was done, else to a page that says why not
   * (422).
   */
  public String after(Outcome<?> outcome, String view) {
    value(outcome);
    return view;
  }

  /** The same, with one sentence for the next page: "Đã gửi Khối lúc 14:03." */
  public String after(Outcome<?> outcome, String view, String notice) {
    value(outcome);
    tell(notice);
    return view;
  }

  /** What came of an act; a refusal ends the request as {@link #after} does. */
  public <T> T value(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw new Refused(refusal);
    };
  }

  /** One sentence that the page after the redirect shows. */
  public void tell(String notice) {
    RequestContextUtils.getOutputFlashMap(request).put(NOTICE, notice);
  }

  /** Somebody comes to a page that another may have left: where it is not theirs, they go home. */
  public void arrive() {
    RequestContextUtils.getOutputFlashMap(request).put(ARRIVING, ARRIVING);
  }

  /** Whether this request is the first of somebody who has just signed in. */
  static boolean isArrival(HttpServletRequest request) {
    var flash = RequestContextUtils.getInputFlashMap(request);
    return flash != null && flash.containsKey(ARRIVING);
  }

  /** The address of this page; what was posted leads to no page of its own. */
  private String here() {
    String query = request.getQueryString();
    return HttpMethod.GET.matches(request.getMethod())
        ? request.getRequestURI() + (query == null ? "" : "?" + query)
        : HOME;
  }

  /**
   * One entry for each place; several doors of one place stand behind the one that bears its name.
   */
  private List<MenuEntry> menu(Predicate<Entrance> open) {
    String path = request.getRequestURI();
    Map<Menu, List<Entrance>> places =
        entrances.stream()
            .filter(open)
            .collect(groupingBy(Entrance::menu, () -> new EnumMap<>(Menu.class), toList()));
    return places.entrySet().stream()
        .map(place -> entry(place.getKey(), place.getValue(), path))
        .toList();
  }

  /**
   * Of doors behind one another, the page belongs to the one whose address tells most of its own.
   */
  private static MenuEntry entry(Menu place, List<Entrance> doors, String path) {
    Optional<Entrance> nearest =
        doors.stream()
            .filter(door -> door.leadsTo(path))
            .max(comparing(door -> door.address().length()));
    List<MenuEntry> all =
        doors.stream()
            .sorted(
                comparing((Entrance door) -> !door.label().equals(place.label()))
                    .thenComparing(door -> place.place(door.address())))
            .map(door -> MenuEntry.of(door, nearest.filter(door::equals).isPresent()))
            .toList();
    MenuEntry first = all.getFirst();
    return all.size() == 1
        ? first
        : new MenuEntry(
            place.label(), first.address(), all.stream().anyMatch(MenuEntry::current), all);
  }

  private Page.Csrf csrf() {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Page.Csrf(token.getHeaderName(), token.getParameterName(), token.getToken())
        : Page.Csrf.NONE;
  }

  private @Nullable String arrivedWith(String name) {
    var flash = RequestContextUtils.getInputFlashMap(request);
    return flash == null ? null : (String) flash.get(name);
  }
}
