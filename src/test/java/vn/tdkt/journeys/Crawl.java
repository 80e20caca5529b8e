package vn.tdkt.journeys;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.testing.Barriers;

/**
 * Follows the links of every page from one on, for one person. Pages that differ only in whose they
 * are count as one kind, of which the first is opened. Every page is asked for; a page that offers
 * what no page before it offered, to whomever, is also looked at in the browser, on a desk and on a
 * phone.
 */
final class Crawl {
  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");

  /** What may be read and done on a page, without the figures that stand in it. */
  private static final Pattern OFFER =
      Pattern.compile(
          "<(th|label|button|summary|h2|h3|form|dialog|textarea|select)\\b[^>]*>[^<]{0,40}");

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
  private static final Pattern OF_A_LEAF =
      Pattern.compile("(can-cu|minh-chung|tieu-chi|thu)/[^/?]+");

  /** The form of a month is one page, whichever month it is. */
  private static final Pattern MONTH = Pattern.compile("/\\d{4}-\\d{2}(?=[/?]|$)");

  /** The record is one page, however it is filtered. */
  private static final Pattern FILTERED = Pattern.compile("^(/nhat-ky)\\?.*");

  private static final int PHONE = 390;
  private static final int DESK = 1366;

  private final Page tab;
  private final SampleOffice office;
  private final Set<String> looks;
  private final Set<String> kinds = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final List<String> faults = new ArrayList<>();

  /**
   * @param looks what the browser has shown; grows
   */
  Crawl(Page tab, SampleOffice office, Set<String> looks) {
    this.tab = tab;
    this.office = office;
    this.looks = looks;
  }

  /** What is wrong on the pages that are reached from here, with the kind of each. */
  List<String> from(String path) {
    offer(path);
    while (!open.isEmpty()) {
      visit(open.remove());
    }
    return faults;
  }

  Set<String> kinds() {
    return kinds;
  }

  private void offer(String path) {
    if (kinds.add(kind(path))) {
      open.add(path);
    }
  }

  /** The address without whose page it is. */
  private static String kind(String path) {
    String kind = FILTERED.matcher(ID.matcher(path).replaceAll("*")).replaceAll("$1?");
    String anyLeaf = OF_A_LEAF.matcher(kind).replaceAll("$1/*");
    return MONTH.matcher(anyLeaf).replaceAll("/*").replaceAll("=[^&]*", "");
  }

  private void visit(String path) {
    APIResponse answer = tab.request().get(office.address(path));
    if (answer.status() != 200) {
      faults.add(kind(path) + ": " + answer.status());
    } else if (isPage(answer)) {
      read(path, answer.text());
    }
    answer.dispose();
  }

  /** What is to be saved is no page, whatever its address looks like. */
  private static boolean isPage(APIResponse answer) {
    return answer.headers().getOrDefault("content-type", "").startsWith("text/html");
  }

  private void read(String path, String html) {
    LINK.matcher(html).results().forEach(link -> offer(link.group(1).replace("&amp;", "&")));
    Set<String> offers =
        OFFER.matcher(html).results().map(one -> kind(one.group())).collect(Collectors.toSet());
    if (isNew(kind(path), offers)) {
      tab.navigate(office.address(path));
      look(kind(path));
    }
  }

  private boolean isNew(String kind, Set<String> offers) {
    return looks.addAll(Stream.concat(Stream.of(kind), offers.stream().map(kind::concat)).toList());
  }

  private void look(String kind) {
    Barriers.on(tab).forEach(barrier -> faults.add(kind + ": " + barrier));
    tab.setViewportSize(PHONE, 844);
    int width = (int) tab.evaluate("document.scrollingElement.scrollWidth");
    if (width > PHONE) {
      faults.add(kind + ": " + width + " px wide on a phone");
    }
    tab.setViewportSize(DESK, 768);
  }
}
